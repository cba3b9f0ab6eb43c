import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check.ts'
import { datagouvFr } from '../data/profiles/datagouv-fr.ts'
import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import { catalogOf } from '../model/catalog-of.ts'
import type { Catalog } from '../model/catalog.ts'
import { graphOf } from '../model/graph-of.ts'
import type { Graph, Resource } from '../model/graph.ts'
import { dataset, distribution, link } from '../rules/lib/make.examples.ts'
import { anyDamaged } from './any-damaged.examples.ts'
import { fix } from './fix.ts'

const NOW = '2026-11-24'
const catalog = (...nodes: Resource[]): Catalog => catalogOf(new Map(nodes.map((node) => [node.id, node])))
const errors = (of: Catalog, profile = datagouvFr): string[] =>
  check(of, { profile, now: NOW }).findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'fails').map(({ rule, subject = '' }) => `${rule} ${subject.trim().replaceAll(' ', '%20')}`)
const asText = (of: Graph): string => JSON.stringify([...of.values()].map(({ id, types, properties }) => [id, types, [...properties]]))

describe('fix', () => {
  const trees = dataset({ 'dct:title': ' Arbres ', 'dct:accrualPeriodicity': 'annuelle', 'dct:modified': '15/01/2026', 'dct:issued': '03/04/2025', 'dcat:distribution': link('https://example.org/les arbres') })
  const file = distribution({ 'dct:format': 'CSV', 'dcat:accessURL': 'https://example.org/arbres.csv' }, 'https://example.org/les arbres')

  it('writes what is safe, says so of each value, and leaves the rest to a person', () => {
    const { value, applied, remaining } = fix(catalog(trees, file), { now: NOW })
    expect(applied.map(({ rule, details, value: was }) => [rule, details?.['property'], was])).toEqual([
      ['dcat/repair-spaces', 'http://purl.org/dc/terms/title', ' Arbres '],
      ['dcat/repair-code', 'http://purl.org/dc/terms/accrualPeriodicity', 'annuelle'],
      ['dcat/repair-date', 'http://purl.org/dc/terms/modified', '15/01/2026'],
      ['dcat/repair-iri', 'http://www.w3.org/ns/dcat#distribution', 'https://example.org/les arbres'],
      ['dcat/repair-iri', '@id', 'https://example.org/les arbres'],
      ['dcat/repair-code', 'http://purl.org/dc/terms/format', 'CSV'],
      ['dcat/repair-address', 'http://www.w3.org/ns/dcat#accessURL', 'https://example.org/arbres.csv'],
    ])
    expect(applied[2]).toMatchObject({
      message: { fr: 'Le jeu de données « Arbres » : la date « 15/01/2026 » s’écrit 2026-01-15, avec son type.', en: 'The dataset “Arbres”: the date “15/01/2026” is written 2026-01-15, with its type.' },
      fix: { safe: true, edits: [{ subject: 'https://example.org/1', from: { value: '15/01/2026' }, to: { value: '2026-01-15', datatype: 'http://www.w3.org/2001/XMLSchema#date' } }] },
    })
    expect(remaining.find(({ rule }) => rule === 'dcat/repair-date')).toMatchObject({ outcome: 'unknown', because: 'needs-human', value: '03/04/2025', fix: { safe: false } })
    const [arbres] = value.datasets
    expect(arbres?.title).toEqual({ und: 'Arbres' })
    expect(arbres?.issued?.value).toBe('03/04/2025')
    expect(arbres?.distributions.map(({ id }) => id)).toEqual(['https://example.org/les%20arbres'])
    expect(arbres?.distributions[0]?.format).toEqual({ id: 'http://publications.europa.eu/resource/authority/file-type/CSV' })
  })

  it('leaves the catalogue that it is given as it was', () => {
    const given = catalog(trees, file)
    const before = asText(graphOf(given))
    fix(given, { now: NOW })
    expect(asText(graphOf(given))).toBe(before)
  })

  it('gives the same catalogue back when there is nothing to do', () => {
    const given = catalog(dataset({ 'dct:title': 'Arbres' }))
    expect(fix(given, { now: NOW }).value).toBe(given)
  })

  it('does not touch a node that it would make worse', () => {
    const high = dataset({ 'dct:title': ' Cours d’eau ', 'dcatap:hvdCategory': link('http://data.europa.eu/bna/c_ac64a52d'), 'dct:license': 'odc-odbl' })
    const { applied } = fix(catalog(high), { now: NOW })
    expect(applied).toEqual([])
    const licenceOf = (): { id: string; status: 'listed' } => ({ id: 'ODbL-1.0', status: 'listed' })
    expect(fix(catalog(high), { now: NOW, licenceOf }).applied).toHaveLength(2)
  })

  it('keeps what is said of a catalogue without address', () => {
    const made: Catalog = { title: { fr: 'Catalogue' }, distributions: [], datasets: [], series: [], services: [], records: [], catalogs: [], others: [{ id: 'https://example.org/1', extra: [{ property: 'http://purl.org/dc/terms/modified', value: { value: '2026' } }] }] }
    const { value, applied } = fix(made)
    expect(applied).toHaveLength(1)
    expect(value.title).toEqual({ fr: 'Catalogue' })
  })

  it('says a value once that two repairs make the same', () => {
    const { value } = fix(catalog(distribution({ 'dct:format': ['CSV', '.csv'] })))
    expect([...graphOf(value).values()][0]?.properties.get('http://purl.org/dc/terms/format')).toHaveLength(1)
  })
})

describe('whatever the catalogue', () => {
  it('once fixed, nothing is left to fix', () => {
    fc.assert(fc.property(anyDamaged, (of) => {
      const { value } = fix(catalogOf(of), { now: NOW })
      const again = fix(value, { now: NOW })
      expect(again.applied).toEqual([])
      expect(again.value).toBe(value)
    }))
  })

  it.each([datagouvFr, dcatAp301])('no error of $id appears', (profile) => {
    fc.assert(fc.property(anyDamaged, (of) => {
      const given = catalogOf(of)
      const before = new Set(errors(given, profile))
      const { value } = fix(given, { profile, now: NOW })
      expect(errors(value, profile).filter((error) => !before.has(error))).toEqual([])
    }))
  })
})
