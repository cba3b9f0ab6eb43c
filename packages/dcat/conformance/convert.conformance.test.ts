import { describe, expect, it } from 'vitest'
import { readCatalog } from '../src/read/read-catalog.ts'
import { rdfFormats, writeCatalog, writeFormats } from '../src/write/write-catalog.ts'
import { contextsFor } from './contexts.ts'
import { bytesOf, filesOf, isThere } from './corpora.ts'

/** Families of catalogues, examples and answers of platforms. RDF syntaxes are tried with `feeds`. */
const FAMILIES = [
  'udata-feeds', 'ods-feeds', 'ckanext-dcat', 'datagouv-api', 'datagouv-catalog-csv', 'examples-dcat-ap', 'examples-dcat-ap-es', 'examples-dcat-ap-de',
  'examples-dcat-ap-ch', 'examples-geodcat-ap', 'examples-w3c-dcat3',
]
const platforms = writeFormats.filter((format) => !rdfFormats.some((rdf) => rdf === format))

describe.skipIf(!isThere)('other people\'s catalogues, written for platforms', () => {
  describe.each(FAMILIES)('%s', (family) => {
    const files = filesOf(family).filter((file) => !file.endsWith('context.jsonld'))
    it.each(files)('%s is read again with as many datasets', async (file) => {
      const { value, format } = await readCatalog(bytesOf(family, file), { base: `https://base.example/${encodeURI(file)}`, file, contexts: contextsFor(family) })
      for (const to of platforms) {
        const { text, findings } = writeCatalog(value, { to })
        const again = await readCatalog(text, { format: to })
        expect(again.format, to).toBe(to)
        expect(again.value.datasets.length, to).toBe(value.datasets.length)
        // What a platform wrote itself has a place there.
        const lost = findings.filter(({ rule }) => rule === 'dcat/write-lost' || rule === 'dcat/write-node-lost')
        if (format === to) expect(lost.map(({ path }) => path), to).toEqual([])
        for (const { message } of findings) expect(message.fr + message.en).not.toMatch(/\{[a-z]+\}/)
      }
    })
  })
})
