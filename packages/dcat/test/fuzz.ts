import fc from 'fast-check'
import { expect } from 'vitest'
import { readCatalog } from '../src/read/read-catalog.ts'
import { writeFormats } from '../src/write/write-catalog.ts'
import { townText } from './documents.ts'

const seeds: readonly Uint8Array[] = [
  ...writeFormats.map((to) => townText(2, to)),
  '{"data":[{"id":"1","title":"Arbres","slug":"arbres","frequency":"annual","resources":[{"id":"2","url":"https://example.org/a.csv","format":"csv","checksum":{"type":"sha1","value":"00"}}]}]}',
  '{"success":true,"result":{"results":[{"name":"arbres","notes":"Les arbres","tags":[{"name":"arbre"}],"extras":[{"key":"frequency","value":"annual"}],"resources":[{"url":"https://example.org/a.csv"}]}]}}',
  '{"results":[{"dataset_id":"arbres","metas":{"default":{"title":"Arbres","keyword":["arbre"]}},"has_records":true,"attachments":[]}]}',
  '{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[{"title":"Arbres","distribution":[{"accessURL":"https://example.org/a"}]}]}',
  'COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;URL\n"Exemple-sur-Isère";21380001600015;arbres;Arbres;"Les ""arbres""";Nature;https://example.org/a\n',
  '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"><gmd:fileIdentifier>a</gmd:fileIdentifier><gmd:identificationInfo><gmd:MD_DataIdentification><gmd:abstract>b</gmd:abstract></gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>',
].map((text) => new TextEncoder().encode(text))

type Change = readonly [at: number, remove: number, insert: Uint8Array]
const change: fc.Arbitrary<Change> = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 40 }), fc.uint8Array({ maxLength: 12 }))

function changed(bytes: Uint8Array, [ratio, remove, insert]: Change): Uint8Array {
  const at = Math.floor(bytes.length * ratio)
  return Uint8Array.from([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)])
}

/** Reads documents damaged at random: reading never throws, every finding is placed inside the document, and the result is plain JSON. */
export async function fuzz(numRuns: number): Promise<void> {
  const damaged = fc.tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 6 })).map(([seed, changes]) => changes.reduce(changed, seed))
  const noise = fc.uint8Array({ maxLength: 300 })
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: damaged }, { weight: 1, arbitrary: noise }), async (bytes) => {
      const { value, findings, format } = await readCatalog(bytes, { file: 'hasard' })
      expect(() => JSON.stringify(value)).not.toThrow()
      if (format === null) expect(findings.length).toBeGreaterThan(0)
      for (const { location, message } of findings) {
        expect(message.fr).not.toBe('')
        if (location) expect(location.line >= 1 && location.column >= 1).toBe(true)
      }
    }),
    { numRuns },
  )
}
