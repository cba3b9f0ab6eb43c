import { describe, expect, it } from 'vitest'
import { catalogOf } from '../model/catalog-of.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Resource } from '../model/graph.ts'
import { dataset, distribution, link, node, typed } from '../rules/lib/make.examples.ts'
import { score } from './score.ts'

const NOW = '2026-11-24T12:00:00Z'
const EU = 'http://publications.europa.eu/resource/authority/'
const frequency = (code: string): ReturnType<typeof link> => link(`${EU}frequency/${code}`)
const hoursAgo = (hours: number): string => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString()
const catalog = (...nodes: Resource[]): Catalog => catalogOf(new Map(nodes.map((resource) => [resource.id, resource])))
const scoreOf = (...nodes: Resource[]): ReturnType<typeof score> => score(catalog(...nodes), { method: 'datagouv', now: NOW })
const earned = (...nodes: Resource[]): string[] => scoreOf(...nodes).criteria.filter((line) => line.score === 1).map(({ id }) => id)

const FILE = 'https://example.org/file'
const WITH_FILE = { 'dcat:distribution': link(FILE) }

describe('the score of data.gouv.fr', () => {
  it.each([
    ['nothing at all', [dataset({})], 0],
    ['daily, updated 25 hours ago: within the day of grace', [dataset({ 'dct:accrualPeriodicity': frequency('DAILY'), 'dct:modified': hoursAgo(25) })], 2],
    ['daily, updated 49 hours ago: late', [dataset({ 'dct:accrualPeriodicity': frequency('DAILY'), 'dct:modified': hoursAgo(49) })], 1],
    ['daily, updated exactly 48 hours ago: the last moment', [dataset({ 'dct:accrualPeriodicity': frequency('DAILY'), 'dct:modified': hoursAgo(48) })], 2],
    [
      'weekly, a description of 42 characters, one described pdf',
      [
        dataset({ ...WITH_FILE, 'dct:accrualPeriodicity': frequency('WEEKLY'), 'dct:modified': hoursAgo(0), 'dct:description': 'a'.repeat(42) }),
        distribution({ 'dct:format': 'pdf', 'dct:description': 'Le document' }, FILE),
      ],
      4,
    ],
    ['no resource: six points at most', [fullDataset({})], 6],
    ['everything', [fullDataset(WITH_FILE), distribution({ 'dct:format': link(`${EU}file-type/CSV`), 'dct:description': 'Les arbres' }, FILE)], 9],
    ['restricted access: eight points at most', [fullDataset({ ...WITH_FILE, 'dct:accessRights': link(`${EU}access-right/RESTRICTED`) }), distribution({ 'dct:format': 'csv', 'dct:description': 'x' }, FILE)], 8],
  ] as const)('%s', (_, nodes, points) => {
    expect(scoreOf(...nodes).score).toBe(points)
  })

  it.each([['UNKNOWN', []], ['IRREG', ['update_frequency', 'update_fulfilled_in_time']], ['NEVER', ['update_frequency', 'update_fulfilled_in_time']], ['UPDATE_CONT', ['update_frequency', 'update_fulfilled_in_time']]])(
    'frequency %s',
    (code, expected) => {
      expect(earned(dataset({ 'dct:accrualPeriodicity': frequency(code) }))).toEqual(expected)
    },
  )

  it.each([[100, []], [101, ['dataset_description_quality']]])('a description of %i characters', (length, expected) => {
    expect(earned(dataset({ 'dct:description': 'é'.repeat(length) }))).toEqual(expected)
    expect(earned(dataset({ 'dct:description': `<p>${'é'.repeat(length)}</p>` }))).toEqual(expected)
  })

  it.each([['xlsx', false], ['PDF', false], ['csv', true], ['GeoJSON', true]])('a file in %s', (format, open) => {
    const line = scoreOf(dataset(WITH_FILE), distribution({ 'dct:format': format }, FILE)).criteria.find(({ id }) => id === 'has_open_format')
    expect(line?.score).toBe(open ? 1 : 0)
  })

  it('takes links for good, and says that only the network can tell', () => {
    const { criteria, score: points, range } = scoreOf(dataset(WITH_FILE), distribution({}, FILE))
    expect(criteria.find(({ id }) => id === 'all_resources_available')).toMatchObject({ score: 1, range: { min: 0, max: 1 } })
    expect({ points, range }).toEqual({ points: 1, range: { min: 0, max: 1 } })
  })

  it('gives a catalogue the mean of its datasets, and sorts what would help by points', () => {
    const good = fullDataset({})
    const bare = dataset({}, 'https://example.org/2')
    const third = dataset({ 'dct:license': 'ODbL' }, 'https://example.org/3')
    const { score: points, improvements } = scoreOf(good, bare, third)
    expect(points).toBeCloseTo((6 + 0 + 1) / 3, 10)
    expect(improvements.map((line) => line.points)).toEqual([...improvements.map((line) => line.points)].sort((a, b) => b - a))
    expect(improvements.find(({ criterion }) => criterion === 'license')?.subjects).toEqual(['https://example.org/2'])
  })

  it('refuses a clock that is not a date', () => {
    expect(() => score(catalog(), { method: 'datagouv', now: 'demain' })).toThrow(RangeError)
  })
})

function fullDataset(more: Parameters<typeof dataset>[0]): Resource {
  return dataset({
    'dct:license': 'Licence Ouverte',
    'dct:temporal': '2025-01-01/2025-12-31',
    'dct:spatial': '5.6,45.1,5.8,45.2',
    'dct:accrualPeriodicity': frequency('ANNUAL'),
    'dct:modified': typed('2026-01-01', 'xsd:date'),
    'dct:description': 'a'.repeat(101),
    ...more,
  })
}

describe('the MQA score', () => {
  const mqa = (...nodes: Resource[]): ReturnType<typeof score> => score(catalog(...nodes), { method: 'mqa', now: NOW })
  const complete = dataset({
    ...WITH_FILE, 'dct:title': 'Arbres', 'dct:description': 'Les arbres', 'dcat:keyword': 'arbres', 'dcat:theme': link(`${EU}data-theme/ENVI`), 'dct:spatial': link('_:s'), 'dct:temporal': link('_:t'),
    'dct:accessRights': link(`${EU}access-right/PUBLIC`), 'dcat:contactPoint': link('_:c'), 'dct:publisher': link('_:p'), 'dct:issued': typed('2025-01-01', 'xsd:date'), 'dct:modified': typed('2026-01-01', 'xsd:date'),
  })
  const file = distribution(
    {
      'dcat:accessURL': link('https://example.org/a'), 'dcat:downloadURL': link('https://example.org/a.csv'), 'dct:format': link(`${EU}file-type/CSV`), 'dcat:mediaType': link('https://www.iana.org/assignments/media-types/text/csv'),
      'dct:license': link(`${EU}licence/ETALAB_2_0`), 'dct:rights': link('_:r'), 'dcat:byteSize': typed('12', 'xsd:nonNegativeInteger'),
    },
    FILE,
  )

  it('has 405 points in 23 criteria', () => {
    const { max, criteria, range } = mqa(complete, file)
    expect(max).toBe(405)
    expect(criteria.reduce((sum, line) => sum + line.range.max, 0)).toBe(range.max)
  })

  it('leaves 80 of them to the network', () => {
    expect(mqa(complete, file)).toMatchObject({ score: 325, range: { min: 325, max: 405 }, improvements: [] })
  })

  it('judges a dataset on its own by its best distribution', () => {
    const both = { ...complete, properties: new Map(complete.properties).set('http://www.w3.org/ns/dcat#distribution', [{ id: FILE }, { id: '_:f2' }]) }
    const format = (score: ReturnType<typeof mqa>): number | undefined => score.criteria.find(({ id }) => id === 'format')?.score
    expect(format(mqa(both, file, distribution({}, '_:f2')))).toBe(20)
    expect(format(mqa(both, file, distribution({}, '_:f2'), dataset({}, 'https://example.org/2')))).toBe(10)
  })

  it('takes xlsx as machine-readable and proprietary', () => {
    const xlsx = distribution({ 'dct:format': link(`${EU}file-type/XLSX`) }, FILE)
    const lines = new Map(mqa(complete, xlsx).criteria.map(({ id, score: points }) => [id, points]))
    expect([lines.get('machine-readable'), lines.get('non-proprietary')]).toEqual([20, 0])
  })

  it('gives nothing to an empty catalogue', () => {
    expect(mqa()).toMatchObject({ score: 0, max: 405, range: { min: 0, max: 0 } })
  })

  it('counts a dataset without title as not compliant', () => {
    const untitled = node('dcat:Dataset', { 'dct:description': 'Sans titre' })
    expect(mqa(untitled).criteria.find(({ id }) => id === 'dcat-ap')?.score).toBe(0)
  })
})
