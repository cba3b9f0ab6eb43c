import type { Localized } from '@communaux/report'
import type { At } from './at.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

/** How one type is read from untrusted input, and its JSON Schema: one description for both. */
export interface Shape<T> {
  /** The value read, or null with a finding. */
  read(input: unknown, at: At): T | null
  readonly schema: JsonSchema
}

const MAX_TEXT = 10_000

export function text(): Shape<string> {
  return {
    schema: { type: 'string', minLength: 1, maxLength: MAX_TEXT },
    read(input, at) {
      return typeof input === 'string' && input !== '' && input.length <= MAX_TEXT ? input : at.expected({ fr: 'un texte', en: 'a text' }, input)
    },
  }
}

/** A text in two languages, or one text that serves for both. */
export function localized(): Shape<Localized> {
  const language = { type: 'string', maxLength: MAX_TEXT }
  return {
    schema: { anyOf: [language, { type: 'object', properties: { fr: language, en: language }, required: ['fr', 'en'], additionalProperties: false }] },
    read(input, at) {
      if (typeof input === 'string') return { fr: input, en: input }
      if (isObject(input) && typeof input['fr'] === 'string' && typeof input['en'] === 'string') return { fr: input['fr'], en: input['en'] }
      return at.expected({ fr: 'un texte, ou { fr, en }', en: 'a text, or { fr, en }' }, input)
    },
  }
}

/** A finite number between two ends, both allowed. */
export function number(min: number, max: number = Number.MAX_SAFE_INTEGER): Shape<number> {
  const open = max === Number.MAX_SAFE_INTEGER
  const what: Localized = open
    ? { fr: `un nombre d’au moins ${min}`, en: `a number of at least ${min}` }
    : { fr: `un nombre de ${min} à ${max}`, en: `a number from ${min} to ${max}` }
  return {
    schema: open ? { type: 'number', minimum: min } : { type: 'number', minimum: min, maximum: max },
    read: (input, at) => (typeof input === 'number' && input >= min && input <= max ? input : at.expected(what, input)),
  }
}

export function flag(): Shape<boolean> {
  return {
    schema: { type: 'boolean' },
    read: (input, at) => (typeof input === 'boolean' ? input : at.expected({ fr: 'true ou false', en: 'true or false' }, input)),
  }
}

export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  const all = words.join(', ')
  return {
    schema: { enum: words },
    read: (input, at) => words.find((word) => word === input) ?? at.expected({ fr: `un de ces mots : ${all}`, en: `one of these words: ${all}` }, input),
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** An ISO 8601 day that exists. */
export function day(): Shape<string> {
  return {
    schema: { type: 'string', format: 'date' },
    read(input, at) {
      return typeof input === 'string' && isDay(input) ? input : at.expected({ fr: 'une date comme 2026-03-01', en: 'a date like 2026-03-01' }, input)
    },
  }
}

function isDay(input: string): boolean {
  const date = new Date(`${input}T00:00:00Z`)
  return DAY.test(input) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(input)
}

/** A list; what cannot be read in it is left out, with its finding. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: item.schema },
    read(input, at) {
      if (!Array.isArray(input)) return at.expected({ fr: 'une liste', en: 'a list' }, input)
      const inside = at.enter(input)
      if (!inside) return null
      return input.map((value: unknown, index) => item.read(value, inside.child(index))).filter((value) => value !== null)
    },
  }
}

export const isObject = (input: unknown): input is Record<string, unknown> => typeof input === 'object' && input !== null && !Array.isArray(input)
