import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generatedTerms, TARGET } from '../scripts/generate-terms.ts'
import { classes, classGroups, type ClassName } from '../src/data/classes.ts'
import { dcatContext } from '../src/data/contexts.ts'
import { expand, namespaces, rdfType } from '../src/data/namespaces.ts'
import { properties, type PropertyFact, type PropertyName } from '../src/data/properties.ts'
import { propertyTable } from '../src/data/property-table.ts'
import { catalogOf, graphOf, type Catalog, type Graph, type Value } from '../src/index.ts'
import { profileOf, profiles } from '../src/check/profiles.ts'
import { GraphBuilder, literal } from '../src/model/graph-builder.ts'
import { readCatalog } from '../src/read/read-catalog.ts'
import { rowsOf } from '../src/rules/rows/row.ts'
import { writeCatalog } from '../src/write/write-catalog.ts'

const facts: Readonly<Record<string, PropertyFact>> = properties
const names = Object.keys(classes) as ClassName[]
const keys = Object.keys(propertyTable) as PropertyName[]
const classesOf = (key: PropertyName): ClassName[] => names.filter((name) => classes[name].one.includes(key) || classes[name].many.includes(key))

const NODE = 'https://example.org/noeud'
const OTHER = 'https://example.org/autre'

/** A value of the kind that a row says, and what the model holds for it. */
function sample(key: PropertyName): { readonly value: Value; readonly held: unknown } {
  const { kind, datatype } = facts[key] ?? { kind: 'text' }
  if (kind === 'text') return { value: literal('Arbres', 'fr'), held: { fr: 'Arbres' } }
  if (kind === 'literal') return { value: literal('1', '', datatype && expand(datatype)), held: literal('1', '', datatype && expand(datatype)) }
  return { value: { id: OTHER }, held: { id: OTHER } }
}

/** One node of a class with one property. */
function graphWith(name: ClassName, key: PropertyName): Graph {
  const builder = new GraphBuilder()
  builder.add(NODE, rdfType, { id: expand(classes[name].iri) })
  builder.add(NODE, expand(facts[key]?.iri ?? ''), sample(key).value)
  return builder.graph()
}

/** The node as the model describes it, whichever list holds it. */
function nodeIn(catalog: Catalog): Readonly<Record<string, unknown>> {
  const { datasets, series, services, records, catalogs, others } = catalog
  const found = [catalog, ...datasets, ...series, ...services, ...records, ...catalogs, ...others].find(({ id }) => id === NODE)
  return found as unknown as Readonly<Record<string, unknown>>
}

const fieldOf = (name: ClassName, key: PropertyName): unknown => (classes[name].many.includes(key) ? [sample(key).held] : sample(key).held)
const triples = (graph: Graph): unknown => [...graph.values()].map(({ id, types, properties: held }) => [id, types, [...held]])

describe.each(keys)('from the row of %s alone', (key) => {
  const cases = classesOf(key)

  it('comes a field in each class that it names', () => {
    expect(cases.length, 'no class has it').toBeGreaterThan(0)
    for (const name of cases) expect(nodeIn(catalogOf(graphWith(name, key)))[key], name).toEqual(fieldOf(name, key))
  })

  it('comes a triple again, from plain data and through each syntax', async () => {
    for (const name of cases) {
      const graph = graphWith(name, key)
      const plain = JSON.parse(JSON.stringify(catalogOf(graph))) as Catalog
      expect(triples(graphOf(plain)), name).toEqual(triples(graph))
      for (const to of ['turtle', 'jsonld', 'rdfxml'] as const) {
        const { value } = await readCatalog(writeCatalog(plain, { to }).text)
        expect(nodeIn(value)[key], `${name} in ${to}`).toEqual(fieldOf(name, key))
      }
    }
  })

  it('comes a term of the JSON-LD context', async () => {
    const [name] = cases as [ClassName]
    const { value } = sample(key)
    const written = 'id' in value ? value.id : value.lang ? { [value.lang]: value.value } : value.value
    const document = { '@context': dcatContext, '@id': NODE, '@type': name, [key]: written }
    const read = await readCatalog(JSON.stringify(document), { format: 'jsonld' })
    expect(nodeIn(read.value)[key]).toEqual(fieldOf(name, key))
  })
})

describe('the rows of the property table', () => {
  it('are in their light form: npm run generate', () => {
    expect(readFileSync(TARGET, 'utf8')).toBe(generatedTerms())
  })

  it('are sorted, one a property', () => {
    expect(keys).toEqual([...keys].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
    const iris = keys.map((key) => expand(facts[key]?.iri ?? ''))
    expect(iris.filter((iri, index) => iris.indexOf(iri) !== index)).toEqual([])
  })

  it('name known prefixes, classes, kinds and ranges', () => {
    const words = new Set([...names, ...Object.keys(classGroups)].flatMap((name) => [name, `${name}*`]))
    for (const [key, row] of Object.entries(propertyTable)) {
      const [iri, where, kind, of] = row as readonly [iri: string, where: string, kind: string, of?: string]
      expect(Object.hasOwn(namespaces, iri.split(':')[0] ?? ''), `${key}: ${iri}`).toBe(true)
      expect(where.split(' ').filter((word) => !words.has(word)), key).toEqual([])
      expect(['text', 'literal', 'part', 'link'], key).toContain(kind)
      if (kind === 'part') expect(of === undefined || names.includes(of as ClassName), `${key}: ${of ?? ''}`).toBe(true)
      if (kind === 'literal' && of !== undefined) expect(of, key).toMatch(/^xsd:[a-zA-Z]+$/)
    }
  })

  it('nest without end nowhere', () => {
    const depth = (name: ClassName, above: readonly ClassName[]): number => {
      expect(above, `${name} is inside itself`).not.toContain(name)
      const ranges = [...classes[name].one, ...classes[name].many].flatMap((key) => facts[key]?.range ?? []) as ClassName[]
      return 1 + Math.max(0, ...[...new Set(ranges)].map((range) => depth(range, [...above, name])))
    }
    expect(Math.max(...names.map((name) => depth(name, [])))).toBeLessThan(8)
  })
})

describe('the rows of profiles', () => {
  /** Where a norm asks for another kind of value than the one that catalogues write, which the model keeps. */
  const OTHERWISE = new Set(['dcat-ap-3.0.1 locn:geometry', 'dcat-ap-2.1.1 dcat:byteSize'])
  const byIri = new Map(keys.map((key) => [facts[key]?.iri, facts[key]]))

  it.each(profiles.map(({ id }) => id))('of %s ask for the kinds of value that the property table says', (id) => {
    const profile = profileOf(id)
    const wrong = (profile ? rowsOf(profile) : []).filter(({ propertyName, asks }) => {
      const fact = byIri.get(propertyName)
      if (!fact || OTHERWISE.has(`${id} ${propertyName}`) || (profile?.extends && OTHERWISE.has(`${profile.extends.id} ${propertyName}`))) return false
      const isText = fact.kind === 'text' || fact.kind === 'literal'
      return (asks.kind === 'literal' && !isText) || ((asks.kind === 'node' || asks.kind === 'iri') && isText) || (asks.datatype !== undefined && asks.datatype !== fact.datatype)
    })
    expect(wrong.map(({ className, propertyName }) => `${className} ${propertyName}`)).toEqual([])
  })
})
