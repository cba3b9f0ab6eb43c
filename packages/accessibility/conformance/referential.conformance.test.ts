import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { criteria, themes } from '../src/model/criterion.ts'
import { accessibility, present } from './corpora.ts'

interface Official {
  topics: { number: number; criteria: { criterium: { number: number; tests: Record<string, unknown>; references?: { wcag?: string[] }[] } }[] }[]
}

const load = (path: string): Official => JSON.parse(readFileSync(accessibility(path), 'utf8')) as Official

const shapeOf = ({ topics }: Official): [string, number][] =>
  topics.flatMap((topic) => topic.criteria.map(({ criterium }): [string, number] => [`${topic.number}.${criterium.number}`, Object.keys(criterium.tests).length]))

const ours = criteria.map(({ id, tests }): [string, number] => [id, tests.length])

describe.skipIf(!present)('referential', () => {
  it.each(['rgaa-reference-4.1.2/RGAA/criteres.json', 'ara-rgaa/confiture-rest-api/src/rgaa.json'])('%s: the same criteria and numbers of tests', (path) => {
    const official = load(path)
    expect(official.topics.map(({ number }) => number)).toEqual(themes.map(({ id }) => id))
    expect(shapeOf(official)).toEqual(ours)
  })

  it('maps the same WCAG success criteria as the official file', () => {
    const official = load('rgaa-reference-4.1.2/RGAA/criteres.json').topics.flatMap((topic) =>
      topic.criteria.map(({ criterium }) => (criterium.references ?? []).flatMap(({ wcag = [] }) => wcag.map((line) => line.split(' ')[0])).sort()))
    expect(criteria.map(({ wcag }) => [...wcag].sort())).toEqual(official)
  })

  it.each(['rgaa-reference/v4.1/JSON/criteres.json', 'rgaa-reference-4.1.2/RGAA/4.1/criteres.json', 'rgaa-reference/v4.0/JSON/criteres.json'])('%s: an earlier version, with 106 criteria', (path) => {
    const earlier = shapeOf(load(path))
    expect(earlier.map(([id]) => id)).toEqual(ours.map(([id]) => id))
    const changed = earlier.filter(([, count], index) => count !== ours[index]?.[1]).map(([id]) => id)
    console.info(`${path}: criteria with another number of tests: ${changed.join(' ') || 'none'}`)
  })
})
