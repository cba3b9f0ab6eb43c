import { describe, expect, it } from 'vitest'
import { editions } from '../editions/index.ts'
import { palmares } from './index.ts'

const LEVELS_OF_2024 = ['1', '2', '3', '4', '5']

describe('palmarès', () => {
  it('gives levels that existed that year, and a page for each', () => {
    const of2025 = editions[0]?.levels.map(({ id }) => id) ?? []
    for (const { year, level, source } of palmares) {
      expect(source).toMatch(/^https?:/)
      if (level !== null) expect(year === 2025 ? of2025 : LEVELS_OF_2024).toContain(level)
    }
  })

  it('has no row twice', () => {
    expect(new Set(palmares.map(({ year, name }) => `${year ?? ''} ${name}`)).size).toBe(palmares.length)
  })
})
