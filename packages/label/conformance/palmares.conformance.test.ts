import { describe, expect, it } from 'vitest'
import { palmares } from '../src/index.ts'
import { corporaHere, textOf } from './corpora.ts'

describe.skipIf(!corporaHere)('palmarès', () => {
  const lines = corporaHere ? textOf('palmares/palmares.csv').trim().split('\n').slice(1) : []

  it('has every row, and leaves unknown what no page gave', () => {
    expect(palmares).toHaveLength(lines.length)
    expect(palmares.filter(({ level }) => level === null)).toHaveLength(30)
  })

  it.each(palmares.map((row, index) => [row.name, index] as const))('%s is read as published', (name, index) => {
    const row = palmares[index]
    expect(lines[index]?.startsWith(`${row?.year ?? ''},${name},`)).toBe(true)
    expect(lines[index]?.split(',')[3]?.toLowerCase()).toBe(row?.level ?? '')
  })
})
