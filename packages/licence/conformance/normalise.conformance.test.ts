import { describe, expect, it } from 'vitest'
import { normalise, type Normalised } from '../src/index.ts'
import { REPLACEMENTS } from '../src/data/deprecated.ts'
import { spdxLicence } from '../src/model/ids.ts'
import { absent, cases, json } from './corpora.ts'

/** Answers of spdx-correct that we do not give, and why. */
const NOT_CORRECTED: Readonly<Record<string, string>> = {
  UNLICENSED: 'npm’s UNLICENSED grants nothing: it is the contrary of Unlicense',
  GUN: 'three letters of a common word name no licence',
  MITISC: 'two names glued: which of them applies is not said',
  'BS3 3-Clause': 'a short acronym is never corrected',
  'WTHPL v1.0.0': 'a short acronym is never corrected',
}

/** Titles of the Open Definition list that name no licence of the SPDX list, or not the same one. */
const NOT_ON_THE_LIST = new Set(['DSL', 'Talis', 'mitre', 'notspecified', 'other-closed', 'other-nc', 'other-open', 'other-pd', 'ukcrown-withrights', 'GFDL-1.3-no-cover-texts-no-invariant-sections'])
const TITLES_WITHOUT_ANSWER: Readonly<Record<string, string>> = {
  Entessa: 'the SPDX name holds a version that this title leaves out',
  W3C: 'three W3C licences share this title',
  WXwindows: 'the SPDX id is deprecated in favour of an exception',
}

const outcome = ({ id, candidates }: Normalised, expected: string): 'equal' | 'among' | 'other' => {
  const wanted = REPLACEMENTS[expected] ?? expected
  if (id === wanted) return 'equal'
  return candidates.includes(wanted) ? 'among' : 'other'
}

describe.skipIf(absent)('spdx-correct', () => {
  const vectors = cases('spdx-correct-vectors/cases.json') as unknown as { input: string; corrected: string | null }[]

  it('gives the id or has it among its candidates; every difference has its reason', () => {
    const tally = { equal: 0, among: 0, other: 0 }
    const others: string[] = []
    for (const { input, corrected } of vectors) {
      const answer = normalise(input)
      const found = corrected === null ? (answer.id === null ? 'equal' : 'other') : outcome(answer, corrected)
      tally[found]++
      if (found === 'other') others.push(input)
    }
    console.log(`spdx-correct: ${vectors.length} cases, ${tally.equal} equal, ${tally.among} among the candidates, ${tally.other} deliberate differences`)
    expect(others.sort()).toEqual(Object.keys(NOT_CORRECTED).sort())
  })

  it('never answers another licence with certainty', () => {
    const wrong = vectors.filter(({ input, corrected }) => {
      const { id } = normalise(input)
      return id !== null && corrected !== null && outcome(normalise(input), corrected) === 'other'
    })
    expect(wrong).toEqual([])
  })
})

describe.skipIf(absent)('Open Definition licences', () => {
  const licences = cases('okfn-open-licences/cases.json') as unknown as { id: string; title: string; url: string }[]

  it('id, title and address lead to the same licence', () => {
    const wrong = licences
      .filter(({ id }) => !NOT_ON_THE_LIST.has(id))
      .flatMap(({ id, title, url }) => {
        const byId = normalise(id)
        const texts = Object.hasOwn(TITLES_WITHOUT_ANSWER, id) ? [url] : [title, url]
        return texts.filter((text) => normalise(text).candidates.join() !== byId.candidates.join() && !url.includes('opendefinition')).map((text) => `${id}: ${text} → ${normalise(text).candidates.join()}`)
      })
    expect(wrong).toEqual([])
  })

  it('what is on no SPDX list is named by no id', () => {
    for (const id of ['notspecified', 'other-closed', 'other-nc', 'other-open', 'other-pd', 'ukcrown-withrights', 'mitre', 'DSL']) expect([id, normalise(id).id]).toEqual([id, null])
  })
})

describe.skipIf(absent)('DCAT-AP.de licences', () => {
  const { list } = (absent ? { list: [] } : json('dcat-de-licences/examples/dcat_license_mapping.json')) as { list: { URI: string; Lizenztext: string; OGDLizenzcode: string }[] }

  it('the address of the table and the address of the text never name two licences', () => {
    const differing = list.filter(({ URI, Lizenztext }) => {
      const [table, text] = [normalise(URI), normalise(Lizenztext)]
      return table.id !== null && text.id !== null && table.id !== text.id
    })
    expect(differing).toEqual([])
  })

  it('old and new addresses of one licence give the same answer', () => {
    const moved = Object.entries(absent ? {} : (json('dcat-de-licences/examples/dcat_licenses_upgrade.json') as Record<string, string>)).filter(([, to]) => to !== '')
    const wrong = moved.filter(([from, to]) => normalise(from).id !== normalise(to).id && !/cc-by-nc-de|cc-nc/.test(from))
    expect(wrong).toEqual([])
  })
})

describe.skipIf(absent)('licences chosen from the ScanCode database', () => {
  const NAMES_OF_FRENCH_TEXTS = /-(?:fr|en|de)$/
  const read = (key: string): { spdx_license_key: string; name: string; short_name: string; homepage_url?: string } => json(`licensedb-selected/${key}.json`) as ReturnType<typeof read>

  it.skipIf(absent).each(['etalab-2.0', 'cecill-1.0', 'cecill-2.0', 'cecill-2.1', 'cecill-b', 'cecill-c', 'eupl-1.1', 'eupl-1.2', 'odbl-1.0', 'odc-by-1.0', 'liliq-p-1.1', 'liliq-r-1.1', 'lal-1.2', 'lal-1.3', 'cc-by-4.0', 'cc-by-sa-4.0', 'cc0-1.0', 'mpl-2.0', 'epl-2.0', 'apache-2.0', 'ogl-uk-3.0', 'nlod-2.0'])('%s by its name and short name', (key) => {
    const { spdx_license_key: id, name, short_name: short } = read(key)
    expect(NAMES_OF_FRENCH_TEXTS.test(key)).toBe(false)
    for (const text of [id, name, short]) expect([text, normalise(text).candidates]).toEqual([text, expect.arrayContaining([id])])
  })
})

describe.skipIf(absent)('the SPDX list of a later commit', () => {
  it('holds no current id that ours lacks', () => {
    const items = absent ? [] : (json('spdx-list/spdx-ids.json') as { items: { licenseId: string; kind: string }[] }).items
    expect(items.filter(({ licenseId, kind }) => kind === 'license' && spdxLicence(licenseId)?.id !== licenseId)).toEqual([])
  })
})
