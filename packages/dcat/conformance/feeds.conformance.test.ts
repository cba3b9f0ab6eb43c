import { describe, expect, it } from 'vitest'
import { buildGraph, graphOf } from '../src/model/graph-of.ts'
import { type ReadResult, readCatalog } from '../src/read/read-catalog.ts'
import { writeCatalog, rdfFormats } from '../src/write/write-catalog.ts'
import { canonical } from '../test/canonical.ts'
import { contextsFor } from './contexts.ts'
import { bytesOf, filesOf, isThere, textOf } from './corpora.ts'
import { type Oracle, oracleOf } from './independent.ts'

/** Families of catalogues, examples and answers of platforms: every file is read. */
const FAMILIES = [
  'udata-feeds', 'ods-feeds', 'ckanext-dcat', 'datagouv-api', 'datagouv-catalog-csv', 'examples-dcat-ap', 'examples-dcat-ap-es', 'examples-dcat-ap-de',
  'examples-dcat-ap-ch', 'examples-geodcat-ap', 'examples-w3c-dcat3',
]
/** Not catalogues: contexts beside the examples. */
const isCase = (file: string): boolean => !file.endsWith('context.jsonld')

const baseOf = (file: string): string => `https://base.example/${encodeURI(file)}`
const read = (family: string, file: string): Promise<ReadResult> =>
  readCatalog(bytesOf(family, file), { base: baseOf(file), file, contexts: contextsFor(family) })
const oracle = (family: string, file: string): Promise<Oracle | undefined> =>
  oracleOf(textOf(family, file), file, baseOf(file), contextsFor(family))

/** Read whole by others where we read what is inside: they see no RDF there. */
const ENVELOPES = /csw_dcat\//

describe.skipIf(!isThere)('other people\'s catalogues', () => {
  describe.each(FAMILIES)('%s', (family) => {
    const files = filesOf(family).filter(isCase)
    it('has files', () => expect(files).not.toEqual([]))

    describe.each(files)('%s', (file) => {
      it('is read, and every dataset is there', async () => {
        const { format, findings, value } = await read(family, file)
        expect(format, findings.map(({ message }) => message.fr).join(' ')).not.toBeNull()
        const expected = await oracle(family, file)
        if (expected && !ENVELOPES.test(file)) expect(value.datasets.length).toBe(expected.datasets.size)
      })

      it('says what another reader says', async () => {
        const expected = await oracle(family, file)
        if (!expected || ENVELOPES.test(file)) return
        const { value, findings } = await read(family, file)
        // Where we repaired something that the other lets pass, the graphs differ, and the findings say why.
        const isRepaired = findings.some(({ rule }) => rule === 'dcat/read-prefix' || rule === 'dcat/read-namespace')
        if (isRepaired) expect(await canonical(graphOf(value))).not.toBe(expected.canonical)
        else expect(await canonical(graphOf(value))).toBe(expected.canonical)
      })

      it('loses nothing in the model, nor in any syntax', async () => {
        const { value } = await read(family, file)
        const original = await canonical(graphOf(value))
        expect(await canonical(buildGraph(value))).toBe(original)
        for (const to of rdfFormats) {
          const written = writeCatalog(value, { to })
          const again = await readCatalog(written.text, { format: to })
          expect(again.findings.filter(({ rule }) => rule !== 'dcat/read-nothing' && rule !== 'dcat/read-page'), to).toEqual([])
          if (written.findings.length === 0) expect(await canonical(graphOf(again.value)), to).toBe(original)
        }
      })
    })
  })
})
