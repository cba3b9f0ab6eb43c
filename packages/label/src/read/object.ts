import type { At } from './at.ts'
import { isObject, type JsonSchema, type Shape } from './shape.ts'

/** A field of an object: how it is read, and what stands for it when it is absent. */
export interface Field<T> {
  readonly shape: Shape<T>
  readonly required: boolean
  readonly fallback?: (input: Readonly<Record<string, unknown>>) => T
}

type Fields<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> }

export const required = <T>(shape: Shape<T>): Field<T> => ({ shape, required: true })
export const optional = <T>(shape: Shape<T>): Field<T> => ({ shape, required: false })
/** Absent from the input, or unreadable in it (which is a finding): present in what is read. */
export const defaulted = <T>(shape: Shape<T>, fallback: (input: Readonly<Record<string, unknown>>) => T): Field<T> => ({ shape, required: false, fallback })

/**
 * An object with named fields. Other keys are findings, own keys alone are read: what an input calls `__proto__` is
 * an unknown key like any other.
 */
export function object<T extends object>(fields: () => Fields<T>): Shape<T> {
  let made: Fields<T> | undefined
  const all = (): [string, Field<unknown>][] => Object.entries((made ??= fields()))
  return {
    get schema() {
      return schemaOf(all())
    },
    read(input, at) {
      if (!isObject(input)) return at.expected({ fr: 'un objet { … }', en: 'an object { … }' }, input)
      const inside = at.enter(input)
      return inside ? (readFields(input, inside, all()) as T | null) : null
    },
  }
}

function readFields(input: Record<string, unknown>, at: At, fields: readonly [string, Field<unknown>][]): object | null {
  const names = fields.map(([name]) => name)
  for (const key of Object.keys(input)) if (!names.includes(key)) at.unknownKey(key, names)
  const entries: [string, unknown][] = []
  let complete = true
  for (const [name, field] of fields) {
    const given = Object.hasOwn(input, name) ? input[name] : undefined
    const absent = given === undefined || (given === null && !field.required)
    const read = absent && !field.required ? null : field.shape.read(given, at.child(name))
    const value = read ?? field.fallback?.(input) ?? null
    if (value !== null) entries.push([name, value])
    else if (field.required) complete = false
  }
  return complete ? Object.fromEntries(entries) : null
}

function schemaOf(fields: readonly [string, Field<unknown>][]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, { shape }]) => [name, shape.schema])),
    required: fields.filter(([, field]) => field.required).map(([name]) => name),
    additionalProperties: false,
  }
}

/** An object whose keys are free ids: what cannot be read in it is left out, with its finding. */
export function record<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    get schema() {
      return { type: 'object', additionalProperties: item.schema }
    },
    read(input, at) {
      if (!isObject(input)) return at.expected({ fr: 'un objet { … }', en: 'an object { … }' }, input)
      const inside = at.enter(input)
      if (!inside) return null
      const entries = Object.keys(input).map((key): [string, T | null] => [key, item.read(input[key], inside.child(key))])
      return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== null))
    },
  }
}

/** A recursive shape: described once, named in the JSON Schema. */
export function lazily<T>(name: string, shape: () => Shape<T>): Shape<T> {
  return {
    schema: { $ref: `#/$defs/${name}` },
    read: (input, at) => shape().read(input, at),
  }
}
