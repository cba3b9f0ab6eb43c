import type { Localized } from '@communaux/report'
import type { PropertyConstraint } from '../data/profiles/types.ts'

type Test = (value: unknown) => boolean
/** What a field accepts, and how to say it. */
interface Field {
  readonly test: Test
  readonly expected: Localized
}

const oneOf = (...values: readonly string[]): Field => ({
  test: (value) => typeof value === 'string' && values.includes(value),
  expected: { fr: `un de : ${values.join(', ')}`, en: `one of: ${values.join(', ')}` },
})
const COUNT: Field = { test: (value) => Number.isInteger(value) && (value as number) >= 0, expected: { fr: 'un nombre entier, positif ou nul', en: 'a whole number, zero or more' } }
const TRUE: Field = { test: (value) => value === true, expected: { fr: 'true', en: 'true' } }
export const TEXT: Field = { test: (value) => typeof value === 'string' && value.trim() !== '', expected: { fr: 'un texte', en: 'a text' } }

/** What each field of a constraint accepts. */
export const CONSTRAINT_FIELDS: Readonly<Record<keyof PropertyConstraint, Field>> = {
  min: COUNT,
  max: COUNT,
  kind: oneOf('node', 'iri', 'literal', 'any'),
  datatype: oneOf('xsd:decimal', 'xsd:duration', 'xsd:hexBinary', 'xsd:nonNegativeInteger'),
  temporal: TRUE,
  class: TEXT,
  vocabulary: TEXT,
  use: oneOf('must', 'one', 'should', 'may'),
  hasValue: TEXT,
  recommended: TRUE,
  severity: oneOf('error', 'warning', 'info'),
  clause: TEXT,
  disputed: TEXT,
}

export const INHERITED: Field = oneOf('error', 'warning', 'info', 'off')
export const KINDS: ReadonlySet<string> = new Set(['minCount', 'maxCount', 'nodeKind', 'datatype', 'or', 'class', 'in', 'hasValue', 'recommended'])
export const PROFILE_KEYS: ReadonlySet<string> = new Set(['id', 'edition', 'title', 'source', 'extends', 'inherited', 'constraints', 'rules'])

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A prefixed name of a known namespace, or a full IRI. */
export const isName = (name: string, expanded: string): boolean => expanded !== name || /^(https?|urn):\S+$/.test(name)
