import { describe, expect, it } from 'vitest'
import { type ReadResult, readCatalog } from '../src/read/read-catalog.ts'
import { bytesOf, filesOf, isThere, textOf } from './corpora.ts'
import { contextsFor } from './contexts.ts'
import { subjectsOfClass } from './independent.ts'

/** Families of catalogues, examples and answers of platforms: every file is read. */
const FAMILIES = [
  'udata-feeds', 'ods-feeds', 'ckanext-dcat', 'datagouv-api', 'datagouv-catalog-csv', 'examples-dcat-ap', 'examples-dcat-ap-es', 'examples-dcat-ap-de',
  'examples-dcat-ap-ch', 'examples-geodcat-ap', 'examples-w3c-dcat3',
]
/** Not catalogues: contexts beside the examples. */
const isCase = (file: string): boolean => !file.endsWith('context.jsonld')

const DATASET = 'http://www.w3.org/ns/dcat#Dataset'
const read = (family: string, file: string): Promise<ReadResult> =>
  readCatalog(bytesOf(family, file), { base: `https://base.example/${file}`, file, contexts: contextsFor(family) })

describe.skipIf(!isThere)('other people\'s catalogues', () => {
  describe.each(FAMILIES)('%s', (family) => {
    it('has files', () => expect(filesOf(family).filter(isCase)).not.toEqual([]))

    it.each(filesOf(family).filter(isCase))('%s is read', async (file) => {
      const { format, findings, value } = await read(family, file)
      expect({ file, format, why: format === null ? findings.map(({ message }) => message.fr) : [] }).not.toMatchObject({ format: null })
      const expected = await subjectsOfClass(textOf(family, file), file, DATASET)
      if (expected !== undefined && !isPlatform(format)) expect(value.datasets.length, file).toBe(expected.size)
    })
  })
})

/** Datasets of a platform's own JSON are counted elsewhere: a reader of RDF sees none. */
const isPlatform = (format: string | null): boolean => format === 'ckan' || format === 'ods' || format === 'datagouv' || format === 'datajson' || format === 'iso19139'
