import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check.ts'
import { fix } from '../src/fix/fix.ts'
import { locate } from '../src/locate/locate.ts'
import { graphOf } from '../src/model/graph-of.ts'
import { readCatalog } from '../src/read/read-catalog.ts'
import { writeCatalog, writeFormats } from '../src/write/write-catalog.ts'
import { townText } from './documents.ts'

/** Names that every object of JavaScript has: as keys, prefixes, codes or columns they must be words like any other. */
const NAMES = ['__proto__', 'constructor', 'toString']

const DOCUMENTS: readonly (readonly [name: string, text: string])[] = [
  ['datagouv', '[{"id":"1","title":"Arbres","slug":"arbres","frequency":"annual","license":"lov2","access_type":"open","spatial":{"zones":["fr:commune:38000"]},"contact_points":[{"name":"a","role":"contact","email":"a@example.org"}],"resources":[{"id":"2","url":"https://example.org/a.csv","format":"csv","mime":"text/csv","type":"main","checksum":{"type":"sha1","value":"00"}}]}]'],
  ['ckan', '{"success":true,"result":{"name":"arbres","title":"Arbres","notes":"Les arbres","license_id":"lov2","language":"fr","tags":[{"name":"arbre"}],"extras":[{"key":"frequency","value":"annual"},{"key":"theme","value":"a"}],"resources":[{"url":"https://example.org/a.csv","format":"CSV","mimetype":"text/csv","hash":"00","hash_algorithm":"sha1"}]}}'],
  ['ods', '{"results":[{"dataset_id":"arbres","metas":{"default":{"title":"Arbres","license":"Licence Ouverte","language":"fr","theme":["Nature"],"keyword":["arbre"]},"dcat":{"accrualperiodicity":"annuelle"}},"has_records":true,"attachments":[]}]}'],
  ['datajson', '{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[{"title":"Arbres","accrualPeriodicity":"annual","distribution":[{"accessURL":"https://example.org/a","format":"csv"}]}]}'],
  ['scdl', 'COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;COUV_SPAT_MAILLE;FREQ_MAJ;LICENCE;FORMAT_RESSOURCES;URL\nville;2;a;Arbres;Les arbres;Nature;Communale;Annuelle;Licence Ouverte-LO;csv;https://example.org/a\n'],
  ['jsonld', '{"@context":{"titre":"http://purl.org/dc/terms/title","dct":"http://purl.org/dc/terms/"},"@id":"https://example.org/d","@type":"http://www.w3.org/ns/dcat#Dataset","titre":"Arbres","dct:language":"fr"}'],
  ['turtle', townText(1, 'turtle')],
  ['rdfxml', townText(1, 'rdfxml')],
]

const WORD = /[A-Za-z_][\w-]+/g

/** The document with each of its words replaced in turn. */
function* variants(text: string, name: string): Generator<string> {
  const words = new Set(text.match(WORD))
  for (const word of words) yield text.replaceAll(word, name)
}

/** What a lookup in a plain object would let through. */
const LEAK = /\[native code\]|\[object |function Object/

describe.each(DOCUMENTS)('%s', (_, text) => {
  it.each(NAMES)('%s in the place of each word', async (name) => {
    for (const variant of variants(text, name)) {
      const source = { text: variant, file: 'x' }
      const { value, findings, format } = await readCatalog(variant, source)
      const report = check(value, { now: '2026-11-24' })
      const { applied } = fix(value, { now: '2026-11-24' })
      const located = locate({ ...source, format }, [...report.findings, ...applied])
      const written = writeFormats.map((to) => writeCatalog(value, { to }).text)
      const graph = JSON.stringify([...graphOf(value).values()].map(({ id, types, properties }) => [id, types, [...properties]]))
      expect(graph).not.toMatch(LEAK)
      expect(JSON.stringify([findings, located, written])).not.toMatch(LEAK)
      for (const { properties } of graphOf(value).values()) {
        for (const said of properties.values()) for (const one of said) expect(typeof ('id' in one ? one.id : one.value)).toBe('string')
      }
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
