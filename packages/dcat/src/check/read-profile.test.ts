import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogOf } from '../model/catalog-of.ts'
import { dataset } from '../rules/lib/make.examples.ts'
import { check } from './check.ts'
import { readProfile } from './read-profile.ts'

const town = {
  id: 'ville',
  edition: '2026',
  title: 'Profil de la ville',
  extends: 'datagouv-fr',
  inherited: { in: 'off' },
  constraints: {
    'dcat:Dataset': { 'dcat:keyword': { min: 3, severity: 'warning' }, 'dcat:theme': { vocabulary: 'data-theme', use: 'one' }, 'https://example.org/ns#service': { min: 1, kind: 'literal' } },
  },
  rules: ['dcat/period-order'],
}
const problems = (input: unknown): string[] => readProfile(input).findings.map(({ path = [] }) => path.join('/'))

describe('a profile of one’s own', () => {
  it('adds its rows to those it extends', () => {
    const { value, findings } = readProfile(town)
    expect(findings).toEqual([])
    const catalog = catalogOf(new Map([['https://example.org/1', dataset({ 'dct:title': 'Arbres', 'dcat:keyword': ['arbre', 'rue'] })]]))
    const report = check(catalog, value ? { profile: value } : {})
    const found = new Map(report.findings.map(({ rule, severity }) => [rule, severity]))
    expect(found.get('dcat/dataset-keyword-min-count')).toBe('warning')
    expect(found.get('dcat/dataset-service-min-count')).toBe('error')
    expect(found.get('dcat/dataset-identifier-min-count')).toBe('error')
    expect(report.ruleSets.map(({ id }) => id)).toEqual(['ville', 'datagouv-fr', 'vocabulary/checksum-algorithm', 'vocabulary/frequency', 'vocabulary/data-theme'])
  })

  it.each([
    ['an unknown parent', { ...town, extends: 'dcat-ap-fr' }, ['extends']],
    ['an unknown field', { ...town, niveau: 3 }, ['niveau']],
    ['an unknown prefix', { ...town, constraints: { 'ville:Dataset': {} } }, ['constraints/ville:Dataset']],
    ['an unknown constraint', { ...town, constraints: { 'dcat:Dataset': { 'dct:title': { minimum: 1 } } } }, ['constraints/dcat:Dataset/dct:title/minimum']],
    ['a wrong value', { ...town, constraints: { 'dcat:Dataset': { 'dct:title': { min: -1, kind: 'text' } } } }, ['constraints/dcat:Dataset/dct:title/min', 'constraints/dcat:Dataset/dct:title/kind']],
    ['an unknown table', { ...town, constraints: { 'dcat:Dataset': { 'dcat:theme': { vocabulary: 'themes' } } } }, ['constraints/dcat:Dataset/dcat:theme/vocabulary']],
    ['an unknown rule', { ...town, rules: ['dcat/period-order', 'dcat/nope'] }, ['rules/1']],
    ['an unknown kind', { ...town, inherited: { cardinality: 'off', in: 'no' } }, ['inherited/cardinality', 'inherited/in']],
    ['no edition', { id: 'ville' }, ['edition']],
    ['a list', [town], ['']],
  ])('says where %s stands', (_, input, expected) => {
    expect(problems(input)).toEqual(expected)
  })

  it('keeps the rows that are right beside one that is not', () => {
    const { value } = readProfile({ ...town, constraints: { 'dcat:Dataset': { 'dct:title': { min: 2 }, 'dct:description': { min: 'deux' } } } })
    expect(value?.constraints).toEqual({ 'dcat:Dataset': { 'dct:title': { min: 2 }, 'dct:description': {} } })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (input) => Array.isArray(readProfile(input).findings)))
    fc.assert(fc.property(fc.record({ id: fc.string(), edition: fc.string(), constraints: fc.object(), inherited: fc.object(), rules: fc.array(fc.anything()) }), (input) => {
      const { value } = readProfile(input)
      check(catalogOf(new Map([['_:d', dataset({}, '_:d')]])), value ? { profile: value } : {})
    }))
  })
})
