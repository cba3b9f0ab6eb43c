import { catalogOf, type Graph, graphOf, hits, jsonSchemaOf, profileOf, profiles, readProfile, type Profile, type Resource, type RowHit, type Value, writeCatalog } from '@communaux/dcat'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** A town's own profile: counts beyond one, a property outside the prefixes, one that must not be there, a value that must. */
const town = readProfile({
  id: 'ville', edition: '2026', extends: 'datagouv-fr', inherited: { or: 'off' },
  constraints: { 'dcat:Dataset': { 'dct:subject': { hasValue: 'https://example.org/ns#budget' }, 'dcat:keyword': { min: 2, max: 3 }, 'https://example.org/ns#service': { min: 1, kind: 'iri' }, 'dct:format': { max: 0 } } },
}).value
const all: readonly Profile[] = [...profiles.flatMap(({ id }) => profileOf(id) ?? []), ...(town ? [town] : [])]

/** What the schema can say: not advice, not what is described elsewhere, not that a code may be newer than our table. */
const isSaid = ({ rule, note }: RowHit): boolean => rule.kind !== 'recommended' && rule.kind !== 'class' && note !== 'unknown-code'

const iris = ['https://example.org/1', 'https://example.org/2', '_:a', '_:b']
const text = fc.constantFrom('Arbres', '', '2026-11-25', '2026', 'P1D', '12', '-1', 'a1b2', '_:a', 'http://publications.europa.eu/resource/authority/frequency/DAILY')
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom(...iris, 'http://publications.europa.eu/resource/authority/frequency/DAILY', 'http://publications.europa.eu/resource/authority/frequency/NOUVEAU', 'http://publications.europa.eu/resource/authority/data-theme/ENVI', 'http://data.europa.eu/eli/reg_impl/2023/138/oj', 'https://example.org/ns#budget').map((id) => ({ id })),
  text.map((written) => ({ value: written })),
  text.map((written) => ({ value: written, lang: 'fr' })),
  fc.tuple(text, fc.constantFrom('date', 'gYear', 'decimal', 'duration', 'nonNegativeInteger', 'hexBinary')).map(([written, type]) => ({ value: written, datatype: XSD + type })),
)

/** Graphs of the classes and properties that a profile speaks of. */
function graphs(profile: Profile): fc.Arbitrary<Graph> {
  const rows = [...new Set(pairsOf(profile))]
  const resource = fc.record({
    types: fc.uniqueArray(fc.constantFrom(...rows.map(([classIri]) => classIri)), { maxLength: 1 }),
    properties: fc.uniqueArray(fc.tuple(fc.constantFrom(...rows.map(([, property]) => property)), fc.uniqueArray(value, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) })), { selector: ([property]) => property, maxLength: 8 }),
  })
  return fc.tuple(...iris.map((id) => resource.map(({ types, properties }): Resource => ({ id, types, properties: new Map(properties) })))).map((nodes) => new Map(nodes.map((node) => [node.id, node])))
}

/** Every class and property that a profile has a row for, those of its parents included. */
const pairsOf = (profile: Profile): readonly (readonly [classIri: string, property: string])[] => {
  const pairs: [string, string][] = []
  for (let of: Profile | undefined = profile; of; of = of.extends) {
    for (const [name, properties] of Object.entries(of.constraints)) for (const property of Object.keys(properties)) pairs.push([full(name), full(property)])
  }
  return pairs
}
const PREFIXES: Readonly<Record<string, string>> = { dcat: DCAT, dct: DCT, foaf: 'http://xmlns.com/foaf/0.1/', spdx: 'http://spdx.org/rdf/terms#', adms: 'http://www.w3.org/ns/adms#', dcatap: 'http://data.europa.eu/r5r/', skos: 'http://www.w3.org/2004/02/skos/core#', vcard: 'http://www.w3.org/2006/vcard/ns#', locn: 'http://www.w3.org/ns/locn#', prov: 'http://www.w3.org/ns/prov#', odrl: 'http://www.w3.org/ns/odrl/2/', time: 'http://www.w3.org/2006/time#', owl: 'http://www.w3.org/2002/07/owl#', geodcat: 'http://data.europa.eu/930/', dqv: 'http://www.w3.org/ns/dqv#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#' }
const full = (name: string): string => {
  const [prefix = '', local = ''] = name.split(':')
  return Object.hasOwn(PREFIXES, prefix) ? (PREFIXES[prefix] ?? '') + local : name
}

describe.each(all)('the JSON Schema of $id', (profile) => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(jsonSchemaOf(profile))
  const accepts = (graph: Graph): boolean => validate(JSON.parse(writeCatalog(catalogOf(graph), { to: 'jsonld' }).text))

  it('accepts what the check accepts, and refuses what it refuses', () => {
    let refused = 0
    let accepted = 0
    fc.assert(fc.property(graphs(profile), (graph) => {
      const wrong = hits(graphOf(catalogOf(graph)), profile).filter(isSaid)
      if (wrong.length > 0) refused++
      else accepted++
      expect(accepts(graph), `${wrong.map(({ rule }) => rule.id).join(' ')} ${JSON.stringify(validate.errors)}`).toBe(wrong.length === 0)
    }), { numRuns: 150 })
    expect(Math.min(refused, accepted)).toBeGreaterThan(5)
  })
})
