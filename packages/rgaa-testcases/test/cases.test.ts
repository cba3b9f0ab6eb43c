import { describe, expect, it } from 'vitest'
import { testCases } from '../src/index.ts'

const EXPECTED = { failed: ['NC'], 'needs-human': ['needs-human'], 'not-applicable': ['NA'], passed: ['no-defect-found', 'untested'] } as const

describe('cases', () => {
  it('have an id of their own that says test and kind', () => {
    expect(new Set(testCases.map(({ id }) => id)).size).toBe(testCases.length)
    expect(testCases.filter(({ id, test, kind }) => !id.startsWith(`${test}-${kind}-`))).toEqual([])
  })

  it('expect what their kind allows, and never "conforme"', () => {
    expect(testCases.filter(({ kind, expected }) => !(EXPECTED[kind] as readonly string[]).includes(expected))).toEqual([])
  })

  it('stand in the order of the themes', () => {
    const themes = testCases.map(({ test }) => Number(test.split('.')[0]))
    expect(themes).toEqual([...themes].sort((a, b) => a - b))
  })

  it('are whole documents', () => {
    expect(testCases.filter(({ html }) => !html.includes('<html'))).toEqual([])
  })
})
