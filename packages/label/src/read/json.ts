import { type Finding, finding } from '@communaux/report'
import { At } from './at.ts'
import { INPUT_JSON } from './problems.ts'
import type { Shape } from './shape.ts'

/** What could be read, and what is to be said of the rest. `null`: nothing usable. */
export interface Read<T> {
  readonly value: T | null
  readonly findings: readonly Finding[]
}

/**
 * Reads an input by a shape. A text is JSON; anything else is what a JSON or YAML reader gave. What could be read in
 * lists and records is kept.
 */
export function readShape<T>(input: unknown, shape: Shape<T>): Read<T> {
  const findings: Finding[] = []
  const parsed = typeof input === 'string' ? parse(input, findings) : input
  if (findings.length > 0) return { value: null, findings }
  return { value: shape.read(parsed, new At(findings)), findings }
}

function parse(text: string, findings: Finding[]): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    findings.push(finding(INPUT_JSON, { params: { why }, ...placeOf(why, text) }))
    return undefined
  }
}

const POSITION = /position (\d+)/

/** Engines say where as an offset: people read lines and columns. */
function placeOf(why: string, text: string): { location?: Finding['location'] & object } {
  const offset = Number(POSITION.exec(why)?.[1] ?? Number.NaN)
  if (Number.isNaN(offset)) return {}
  const before = text.slice(0, offset).split('\n')
  return { location: { file: '-', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } }
}
