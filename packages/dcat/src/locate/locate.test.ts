import fc from 'fast-check'
import { type Finding, finding, type RuleInfo } from '@communaux/report'
import { describe, expect, it } from 'vitest'
import { graph as graphs } from '../../test/arbitrary-graph.ts'
import { catalogOf } from '../model/catalog-of.ts'
import { graphOf } from '../model/graph-of.ts'
import { type Graph, isBlank, isReference, type Value } from '../model/graph.ts'
import { readCatalog } from '../read/read-catalog.ts'
import { writeCatalog } from '../write/write-catalog.ts'
import { locate } from './locate.ts'

const rule: RuleInfo = {
  id: 'test/any', severity: 'info', title: { fr: 't', en: 't' }, message: { fr: 'm', en: 'm' }, source: { title: 's', url: 'https://example.org/' },
}

interface Said {
  readonly subject: string
  readonly property: string
  readonly value: Value
}

function* statements(graph: Graph): Generator<Said> {
  for (const { id, properties } of graph.values()) for (const [property, values] of properties) for (const value of values) yield { subject: id, property, value }
}

const shown = (value: Value): string => (isReference(value) ? value.id : value.value)
const findingOf = ({ subject, property, value }: Said): Finding => finding(rule, { subject, value: shown(value), details: { property } })

/** The text of a location. */
function textAt(text: string, { location }: Finding): string | undefined {
  if (!location) return undefined
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  const offset = (line: number, column: number): number => lines.slice(0, line - 1).join('').length + column - 1
  return text.slice(offset(location.line, location.column), offset(location.endLine ?? 1, location.endColumn ?? 1))
}

const FORMATS = ['turtle', 'trig', 'ntriples', 'nquads', 'jsonld', 'rdfxml'] as const
type Format = (typeof FORMATS)[number]
const HEAD = { turtle: /(?:@prefix[^\n]*\n)*/, trig: /(?:@prefix[^\n]*\n)*/, ntriples: /^/, nquads: /^/, jsonld: /^/, rdfxml: /<rdf:RDF[^>]*>/ }

/** What the words found in a document say, read by themselves. */
async function meaning(words: string, format: Format, document: string): Promise<string> {
  if (format === 'jsonld') return String(JSON.parse(words))
  if (format === 'rdfxml') {
    const { value } = await readCatalog(`${HEAD.rdfxml.exec(document)?.[0] ?? ''}<rdf:Description rdf:about="x:s"><x:p xmlns:x="x:">${words}</x:p></rdf:Description></rdf:RDF>`, { format })
    return shown(first(graphOf(value)))
  }
  const { value } = await readCatalog(`${HEAD[format].exec(document)?.[0] ?? ''}<x:s> <x:p> ${words} .`, { format: 'turtle' })
  return shown(first(graphOf(value)))
}

function first(graph: Graph): Value {
  const [value] = graph.get('x:s')?.properties.get('x:p') ?? []
  return value ?? { value: '(nothing)' }
}

describe('the text at each place holds what is said', () => {
  it.each(FORMATS)('values, in %s', async (to) => {
    await fc.assert(fc.asyncProperty(graphs, async (graph) => {
      const { text, findings: lost } = writeCatalog(catalogOf(graph), { to })
      fc.pre(lost.length === 0)
      const { value: catalog } = await readCatalog(text, { format: to, base: 'https://example.org/' })
      const all = [...statements(graphOf(catalog))].filter(({ subject }) => !subject.includes('rdf-syntax'))
      const located = locate({ text, file: 'x', format: to, base: 'https://example.org/' }, all.map(findingOf))
      for (const [index, found] of located.entries()) {
        const { value } = all[index] as Said
        const words = textAt(text, found)
        expect(words).toBeDefined()
        // A blank node may be written in place; an empty element has no text, and its name is shown.
        if ((isReference(value) && isBlank(value.id)) || shown(value) === '') continue
        expect(await meaning(words ?? '', to, text)).toBe(shown(value))
      }
    }), { numRuns: 40 })
  })

  it.each([
    ['turtle', '@prefix dct: <http://purl.org/dc/terms/> .\n<https://example.org/d1> a <http://www.w3.org/ns/dcat#Dataset> ;\n  dct:title "Arbres"@fr .', '<https://example.org/d1>', 'dct:title', '"Arbres"@fr'],
    ['ntriples', '<https://example.org/d1> <http://purl.org/dc/terms/title> "Arbres"@fr .', '<https://example.org/d1>', '<http://purl.org/dc/terms/title>', '"Arbres"@fr'],
    ['rdfxml', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/">\n<rdf:Description rdf:about="https://example.org/d1"><dct:title xml:lang="fr">Arbres</dct:title></rdf:Description></rdf:RDF>', 'https://example.org/d1', 'dct:title', 'Arbres'],
    ['jsonld', '{"@context": {"dct": "http://purl.org/dc/terms/"},\n "@id": "https://example.org/d1", "dct:title": [{"@value": "Arbres", "@language": "fr"}]}', '"https://example.org/d1"', '"dct:title"', '"Arbres"'],
    ['jsonld', '{"@context": {"titre": {"@id": "http://purl.org/dc/terms/title", "@container": "@language"}},\n "@id": "https://example.org/d1", "titre": {"fr": "Arbres"}}', '"https://example.org/d1"', '"titre"', '"Arbres"'],
    ['jsonld', '{"@context": {"dct": "http://purl.org/dc/terms/"}, "@id": "https://example.org/d1",\n "dct:title": "Arbres",,}', '"https://example.org/d1"', '"dct:title"', '"Arbres"'],
    ['datagouv', '[{"id": "1", "page": "https://example.org/d1", "slug": "arbres",\n "title": "Arbres", "resources": []}]', '"https://example.org/d1"', '"title"', '"Arbres"'],
    ['ckan', '{"url": "https://example.org/d1", "uri": "https://example.org/d1", "name": "arbres", "notes": "",\n "title": "Arbres", "resources": []}', '"https://example.org/d1"', '"title"', '"Arbres"'],
    ['scdl', 'COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;URL\nExemple-sur-Isère;21380001600015;arbres;Arbres;Les arbres;Nature;https://example.org/d1\n', 'https://example.org/d1', 'Arbres', 'Arbres'],
  ] as const)('node, property and value, in %s', (format, text, subject, property, value) => {
    const said = { subject: 'https://example.org/d1', details: { property: 'http://purl.org/dc/terms/title' } }
    const findings = [finding(rule, { subject: said.subject }), finding(rule, { ...said, value: 2 }), finding(rule, { ...said, value: 'Arbres' })]
    expect(locate({ text, file: 'x', format }, findings).map((found) => textAt(text, found))).toEqual([subject, property, value])
  })

  it('a node that was repaired is found as it is written', async () => {
    const text = '<https://example.org/un jeu> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/license> "x" .'
    const { value, format } = await readCatalog(text)
    const [found] = locate({ text, file: 'x', format }, [finding(rule, { subject: value.datasets[0]?.id ?? '' })])
    expect(textAt(text, found as Finding)).toBe('<https://example.org/un jeu>')
  })

  it('what is nested without end has no place', () => {
    const text = `{"page": "https://example.org/d1", "slug": "a", "title": "A", "resources": [], "extras": ${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`
    const [found] = locate({ text, file: 'x', format: 'datagouv' }, [finding(rule, { subject: 'https://example.org/d1' })])
    expect(textAt(text, found as Finding)).toBe('"https://example.org/d1"')
  })

  it('what has a place keeps it, and what is not in the document has none', () => {
    const placed = finding(rule, { subject: 'https://example.org/d1', location: { file: 'y', line: 7, column: 7 } })
    const elsewhere = finding(rule, { subject: 'https://example.org/d2' })
    expect(locate({ text: '<https://example.org/d1> <x:p> 1 .', file: 'x' }, [placed, elsewhere])).toEqual([placed, elsewhere])
  })
})
