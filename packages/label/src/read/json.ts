import { type Finding, finding, type Localized } from '@communaux/report'
import { At } from './at.ts'
import { type JsonError, jsonError } from './json-error.ts'
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
  const plain = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(plain) as unknown
  } catch {
    const { line, column, expected } = jsonError(plain)
    const params = { line, column, expectedFr: EXPECTED[expected].fr, expectedEn: EXPECTED[expected].en }
    findings.push(finding(INPUT_JSON, { params, location: { file: '-', line, column } }))
    return undefined
  }
}

const EXPECTED: Readonly<Record<JsonError['expected'], Localized>> = {
  value: { fr: 'une valeur', en: 'a value' },
  key: { fr: 'une clé entre guillemets', en: 'a key between quotes' },
  colon: { fr: 'un deux-points', en: 'a colon' },
  comma: { fr: 'une virgule ou la fin du groupe', en: 'a comma or the end of the group' },
  end: { fr: 'la fin du texte', en: 'the end of the text' },
}
