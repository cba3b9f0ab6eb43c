import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { townText } from '../../../test/documents.ts'
import { check } from '../../check/check.ts'
import { catalogOf } from '../../model/catalog-of.ts'
import { graphOf } from '../../model/graph-of.ts'
import { readCatalog } from '../../read/read-catalog.ts'
import { writeCatalog } from '../../write/write-catalog.ts'
import { anyDamaged } from '../any-damaged.examples.ts'
import { fix } from '../fix.ts'
import { fixDocument, type FixedDocument } from './fix-document.ts'
import { sameGraph } from './same-graph.ts'

const now = '2026-11-24'
const FORMATS = ['turtle', 'trig', 'ntriples', 'nquads', 'jsonld', 'rdfxml'] as const
const fixed = (text: string | Uint8Array, format?: (typeof FORMATS)[number]): Promise<FixedDocument> => fixDocument({ text, file: 'x', ...(format && { format }) }, { now })

const HEAD = '@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n'
const RDF = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/">'
const COLUMNS = 'COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;DATE_PUBL;FREQ_MAJ;URL'

describe('a document is corrected where it is wrong, and kept elsewhere', () => {
  it.each([
    ['Turtle, comments and layout', `${HEAD}# la ville\n<https://example.org/les arbres> a dcat:Dataset;\n   dct:title "Arbres"@fr_FR ;   # à relire\n   dct:accrualPeriodicity "annuelle" ; dct:modified '15/01/2026' .`,
      `${HEAD}# la ville\n<https://example.org/les%20arbres> a dcat:Dataset;\n   dct:title "Arbres"@fr-FR ;   # à relire\n   dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ; dct:modified "2026-01-15"^^<http://www.w3.org/2001/XMLSchema#date> .`],
    ['Turtle, marks left out', `<https://example.org/1> a dcat:Dataset\n  dct:title "Les "arbres"" .\n<https://example.org/2> a dcat:Dataset ; dct:title "Écoles"\n`,
      `@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n<https://example.org/1> a dcat:Dataset ;\n  dct:title "Les \\"arbres\\"" .\n<https://example.org/2> a dcat:Dataset ; dct:title "Écoles" .\n`],
    ['RDF/XML', `<?xml version="1.0" encoding="UTF-8"?>\n<!-- la ville -->\n${RDF}\n  <dcat:Dataset rdf:about="https://example.org/1">\n    <dct:title>Arbres & jardins</dct:title><dct:language>fr</dct:language>\n    <dct:accrualPeriodicity rdf:resource="http://purl.org/cld/freq/daily"/>\n  </dcat:Dataset>\n`,
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- la ville -->\n${RDF}\n  <dcat:Dataset rdf:about="https://example.org/1">\n    <dct:title>Arbres &amp; jardins</dct:title><dct:language rdf:resource="http://publications.europa.eu/resource/authority/language/FRA"/>\n    <dct:accrualPeriodicity rdf:resource="http://publications.europa.eu/resource/authority/frequency/DAILY"/>\n  </dcat:Dataset>\n</rdf:RDF>`],
    ['JSON-LD', '{ "@context": { "dct": "http://purl.org/dc/terms/" },\n\n  "@id": "https://example.org/d 1", "@type": "http://www.w3.org/ns/dcat#Dataset",\n  "dct:language": "fr", "dct:relation": [{ "@id": "https://example.org/d 1" },] }',
      '{ "@context": { "dct": "http://purl.org/dc/terms/" },\n\n  "@id": "https://example.org/d%201", "@type": "http://www.w3.org/ns/dcat#Dataset",\n  "dct:language": { "@id": "http://publications.europa.eu/resource/authority/language/FRA" }, "dct:relation": [{ "@id": "https://example.org/d%201" }] }'],
    ['a table', `${COLUMNS}\nExemple-sur-Isère;21380001600015;a;"Arbres; haies";Les arbres;Nature;15/01/2026;annuelle;https://example.org/les arbres\n`,
      `${COLUMNS}\nExemple-sur-Isère;21380001600015;a;"Arbres; haies";Les arbres;Nature;2026-01-15;Annuelle;https://example.org/les%20arbres\n`],
    ['the JSON of data.gouv.fr', '[ {"id": "1", "title": " Arbres", "slug": "arbres", "frequency": "annuelle", "resources": [ {"url": "https://example.org/a.csv", "format": "text/csv"} ]} ]',
      '[ {"id": "1", "title": "Arbres", "slug": "arbres", "frequency": "annual", "resources": [ {"url": "https://example.org/a.csv", "format": "csv"} ]} ]'],
  ])('%s', async (_, text, expected) => {
    const result = await fixed(text)
    expect(result.text).toBe(expected)
    expect(result.how).toBe('edited')
    for (const { location, rule } of [...result.repaired, ...result.applied]) if (rule !== 'dcat/read-csv-column') expect(location?.line).toBeGreaterThan(0)
    expect(await fixed(result.text)).toMatchObject({ text: expected, how: 'unchanged', applied: [] })
  })

  it('an old encoding becomes UTF-8, in the declaration too', async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${RDF}<dcat:Dataset rdf:about="https://example.org/1"><dct:title>École </dct:title></dcat:Dataset></rdf:RDF>`
    const { text: corrected, how } = await fixed(Uint8Array.from(text, (char) => char.charCodeAt(0)))
    expect(how).toBe('edited')
    expect(corrected).toBe(text.replace('ISO-8859-1', 'UTF-8').replace('École ', 'École'))
  })

  it('a document that others cannot read, and that no edit mends, is written anew', async () => {
    const { text, how, repaired } = await fixed(`${HEAD}<https://example.org/1> a dcat:Dataset ; dct:title "Arbres .\n<https://example.org/2> a dcat:Dataset .\n`)
    expect(how).toBe('rewritten')
    expect(repaired.map(({ rule }) => rule)).toContain('dcat/read-string')
    expect((await readCatalog(text)).findings).toEqual([])
  })

  it('a document of which nothing is understood is not emptied', async () => {
    const text = `${HEAD}dct:spatial <https://example.org/isere> .\n`
    expect(await fixed(text)).toMatchObject({ text, how: 'unchanged', applied: [] })
  })

  it('what is no catalogue stays what it is', async () => {
    expect(await fixed('Bonjour')).toMatchObject({ format: null, text: '', applied: [] })
  })
})

const errorsOf = async (text: string, format: (typeof FORMATS)[number]): Promise<number> =>
  check((await readCatalog(text, { format, file: 'x' })).value, { now }).findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'fails').length

describe('once corrected, a document does not change any more, and has no new error', () => {
  it.each(FORMATS)('damaged values, in %s', async (format) => {
    await fc.assert(fc.asyncProperty(anyDamaged, async (graph) => {
      const { text, findings } = writeCatalog(catalogOf(graph), { to: format })
      fc.pre(findings.length === 0)
      const once = await fixed(text, format)
      expect((await fixed(once.text, format)).text).toBe(once.text)
      expect(await errorsOf(once.text, format)).toBeLessThanOrEqual(await errorsOf(text, format))
      // The text says what the fix of the model says.
      const wanted = fix((await readCatalog(text, { format, file: 'x' })).value, { now }).value
      const read = await readCatalog(once.text, { format, file: 'x' })
      if (once.how === 'edited') expect(sameGraph(graphOf(read.value), graphOf(wanted))).toBe(true)
    }), { numRuns: 60 })
  })

  const mistake = fc.constantFrom('"', '<', '>', ';', '.', ',', '[', ']', '{', '}', '&', '\\', '@', ' ', '\n', '</a>', '<b>', '"""', '’', '\u00a0', '::', 'null', '=')
  it.each(FORMATS)('damaged texts, in %s', async (format) => {
    const text = townText(2, format)
    await fc.assert(fc.asyncProperty(fc.nat({ max: text.length }), mistake, async (at, added) => {
      const damaged = text.slice(0, at) + added + text.slice(at)
      const once = await fixed(damaged, format)
      expect((await fixed(once.text, format)).text).toBe(once.text)
      const { findings } = await readCatalog(once.text, { format, file: 'x' })
      expect(findings.filter(({ rule, severity }) => severity !== 'info' && rule !== 'dcat/read-nothing' && rule !== 'dcat/read-jsonld-term')).toEqual([])
    }), { numRuns: 60, seed: 2026 })
  })
})
