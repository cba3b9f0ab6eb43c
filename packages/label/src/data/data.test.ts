import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { questionsOf } from '../model/walk.ts'
import { mappings } from '../propose/rules/index.ts'
import { editions } from './editions/index.ts'
import { FACTS, factRows } from './facts.ts'
import { communaux2026 } from './scales/communaux-2026.1/index.ts'

describe('facts', () => {
  it('are sorted, and say both languages and their proof', () => {
    const ids = Object.keys(FACTS)
    expect(ids).toEqual([...ids].sort())
    for (const { label, proof, unit } of factRows) for (const text of [label, proof, unit ?? label]) expect(text.fr && text.en).toBeTruthy()
  })

  it('give a unit to every count', () => {
    expect(factRows.filter(({ type, unit }) => type === 'count' && !unit)).toEqual([])
  })
})

describe('communaux-2026.1', () => {
  const questions = [...questionsOf(communaux2026)].map(({ item }) => item)

  it('has between 30 and 50 questions, all inspired, none official', () => {
    expect(questions.length).toBeGreaterThanOrEqual(30)
    expect(questions.length).toBeLessThanOrEqual(50)
    expect(new Set(questions.map(({ source }) => source?.status))).toEqual(new Set(['inspired']))
  })

  it.each(questions.map((question) => [question.id, question] as const))('%s says who, how long and both languages', (_id, { text, who, effort, kind, options, target }) => {
    expect([text.fr.endsWith('\u00A0?'), text.en.endsWith('?'), who !== undefined, effort !== undefined]).toEqual([true, true, true, true])
    expect(kind === 'choice' || kind === 'list' ? options !== undefined : options === undefined).toBe(true)
    expect(kind === 'count' ? target !== undefined : true).toBe(true)
  })

  it('can be answered from facts only for its own questions', () => {
    const ids = new Set(questions.map(({ id }) => id))
    expect(mappings.map(({ question }) => question).filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('editions', () => {
  it.each(editions.map((edition) => [edition.id, edition] as const))('%s keeps empty what is not known, and sorts its calendar', (_id, { known, domains, levels, calendar, sources }) => {
    expect(domains.length === 0).toBe(known.domains === 'none')
    expect(levels.length === 0).toBe(known.levels === 'none')
    expect(calendar.map(({ date }) => date)).toEqual(calendar.map(({ date }) => date).sort())
    expect(sources.length).toBeGreaterThan(0)
  })
})

describe('SOURCES.json', () => {
  it('lists every table of the folder', () => {
    const tables = JSON.parse(readFileSync(join(import.meta.dirname, 'SOURCES.json'), 'utf8')) as { file: string }[]
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/(types|index|sources|inspired|data\.test)\.ts$/.test(file))
    expect(files.filter((file) => !tables.some((table) => file === table.file || file.startsWith(table.file))).sort()).toEqual([])
  })
})
