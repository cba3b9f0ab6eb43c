import { afterAll, describe, expect, it } from 'vitest'
import { runIn, type Outcome } from '../test/run.ts'
import { CATALOGUES, feedsOf, pathOfFeed, present, textOfFeed } from './corpora.ts'

/** Real feeds of platforms, and the examples published with the norms. */
const FAMILIES = [
  'ckanext-dcat', 'datagouv-api', 'examples-dcat-ap', 'examples-dcat-ap-ch', 'examples-dcat-ap-de', 'examples-dcat-ap-es',
  'examples-geodcat-ap', 'examples-w3c-dcat3', 'ods-feeds', 'udata-feeds',
]
/** What hold no catalogue: a JSON-LD context, a description for machine learning (Croissant). They are read, and give no dataset. */
const NO_CATALOGUE = /(^|\/)context\.jsonld$|(^|\/)croissant\//

/** A dataset that a person can see in the text, whatever the syntax. */
const SHOWS_A_DATASET = /\ba dcat:Dataset\b|\ba\s+[^.;]*\bdcat:Dataset\b(?!Series)|<dcat:Dataset\b(?!Series)|"(?:dcat:|http:\/\/www\.w3\.org\/ns\/dcat#)?Dataset"\s*[,\]\n}]|dataset_?id"|"num_resources"/

interface Json {
  readonly findings: readonly { readonly rule: string }[]
  readonly datasets: readonly { readonly id: string; readonly title: string; readonly distributions: number }[]
}

const check = (family: string, path: string): Promise<Outcome> => runIn(CATALOGUES, ['dcat', 'check', pathOfFeed(family, path), '--format', 'json', '--now', '2026-10-15'])

describe.skipIf(!present)('communaux dcat check on other people’s feeds', () => {
  const counts = { files: 0, datasets: 0, withoutDataset: 0 }
  afterAll(() => console.log(`feeds: ${counts.files} files read, ${counts.datasets} datasets listed, ${counts.withoutDataset} files hold none`))

  for (const family of FAMILIES) {
    it.each(feedsOf(family))(`${family} %s`, async (path) => {
      const { code, out, err } = await check(family, path)
      expect([0, 1], err).toContain(code)
      expect(err).toBe('')
      const { datasets, findings } = JSON.parse(out) as Json
      counts.files++
      counts.datasets += datasets.length
      if (datasets.length === 0) counts.withoutDataset++
      expect(new Set(datasets.map(({ id }) => id)).size).toBe(datasets.length)
      expect(Array.isArray(findings)).toBe(true)
      if (!NO_CATALOGUE.test(path) && SHOWS_A_DATASET.test(textOfFeed(family, path))) expect(datasets.length, 'a dataset shown in the text is not listed').toBeGreaterThan(0)
    })
  }
})
