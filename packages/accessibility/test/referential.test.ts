import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { TOOL } from '../src/data/tool.ts'
import { criteria, criterion, type CriterionId, criterionOf, isCriterionId, isTestId, type TestId, tests, themes } from '../src/model/criterion.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as unknown

describe('rgaa/4.1.2', () => {
  it('holds 13 themes, 106 criteria, 258 tests', () => {
    expect([themes.length, criteria.length, tests.length]).toEqual([13, 106, 258])
    expect([new Set(criteria.map(({ id }) => id)).size, new Set(tests).size]).toEqual([106, 258])
  })

  it('counts 83 criteria of level A and 23 of level AA', () => {
    expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(83)
    expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(23)
  })

  it('speaks both languages everywhere', () => {
    expect(criteria.filter(({ label }) => !label.fr || !label.en)).toEqual([])
  })

  it('knows the clause of documents beside that of the web', () => {
    expect(criterion('13.3').en301549).toContain('10.1.1.1')
    expect(criterion('8.5').en301549).toEqual(['9.2.4.2'])
  })

  it('finds the criterion of each test', () => {
    expect(tests.filter((test) => !test.startsWith(`${criterionOf(test).id}.`))).toEqual([])
  })

  it('refuses a typo at compile time and at run time', () => {
    expectTypeOf<'13.12'>().toExtend<CriterionId>()
    expectTypeOf<'13.13'>().not.toExtend<CriterionId>()
    expectTypeOf<'1.6.10'>().toExtend<TestId>()
    expectTypeOf<'8.5.2'>().not.toExtend<TestId>()
    expect([isCriterionId('13.13'), isTestId('8.5.2'), isCriterionId('8.5'), isTestId('8.5.1')]).toEqual([false, false, true, true])
  })
})

it('names itself as the manifest does', () => {
  expect(read('../package.json')).toMatchObject(TOOL)
})

it('dates and sources every table of facts', () => {
  const sources = read('../src/data/SOURCES.json') as Record<string, unknown>[]
  for (const source of sources) {
    expect(Object.keys(source)).toEqual(expect.arrayContaining(['file', 'what', 'edition', 'date', 'source', 'verifiedOn', 'maxAgeDays', 'renew']))
    expect(() => readFileSync(new URL(`../src/data/${String(source['file'])}`, import.meta.url))).not.toThrow()
  }
})
