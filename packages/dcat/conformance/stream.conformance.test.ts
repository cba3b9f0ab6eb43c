import { describe, expect, it } from 'vitest'
import { comparable, renamed, streamed, wholeReport } from '../test/streams.ts'
import { contextsFor } from './contexts.ts'
import { bytesOf, filesOf, isThere, malformed } from './corpora.ts'

/** Catalogues, examples and answers of platforms. */
const FAMILIES = ['udata-feeds', 'ods-feeds', 'ckanext-dcat', 'datagouv-api', 'datagouv-catalog-csv', 'examples-dcat-ap', 'examples-dcat-ap-de', 'examples-geodcat-ap', 'examples-w3c-dcat3']
const NOW = '2026-11-24'
/** Characters: small enough for every catalogue to be cut, large enough for a fault to be seen with what is around it. */
const SLICES = [2_000, 40_000]

const isMalformed = new Set(malformed().map(({ family, file }) => `${family}/${file}`))

describe.skipIf(!isThere)('other people’s catalogues, read as they come', () => {
  describe.each(FAMILIES)('%s', (family) => {
    const files = filesOf(family).filter((file) => !file.endsWith('context.jsonld') && !isMalformed.has(`${family}/${file}`))
    it.each(files)('%s has the report of the whole', async (file) => {
      const bytes = bytesOf(family, file)
      const options = { now: NOW, file, base: `https://base.example/${encodeURI(file)}`, contexts: contextsFor(family) }
      const whole = await wholeReport(bytes, options)
      for (const least of SLICES) {
        const { report, format } = await streamed(bytes, { ...options, sizes: { least, most: 1 << 24 } }, [1_013])
        const as = /json|xml|csv/.test(format ?? '') || format === 'scdl' ? renamed : comparable
        expect({ format, report: as(report) }).toEqual({ format: whole.format, report: as(whole.report) })
      }
    })
  })

  it.each(malformed())('$family/$file is read to its end, each dataset with the others', async ({ family, file }) => {
    const bytes = bytesOf(family, file)
    const options = { now: NOW, file, base: `https://base.example/${encodeURI(file)}`, contexts: contextsFor(family) }
    const whole = await wholeReport(bytes, options)
    const { report } = await streamed(bytes, { ...options, sizes: { least: 40_000, most: 1 << 24 } }, [1_013])
    expect(report.datasets.map(({ id }) => id.startsWith('_:') ? '_:' : id).sort()).toEqual(whole.report.datasets.map(({ id }) => id.startsWith('_:') ? '_:' : id).sort())
    expect(report.findings.filter(({ rule }) => rule.startsWith('dcat/read-')).length).toBeGreaterThan(0)
  })
})
