/** A JSON Schema (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** The schema of what a verb writes, with its name. */
export const named = (name: string, title: string, schema: JsonSchema): JsonSchema => ({ $schema: DRAFT, $id: `urn:communaux:schema:${name}:1`, title, ...schema })

export const text: JsonSchema = { type: 'string' }
export const number: JsonSchema = { type: 'number' }
export const flag: JsonSchema = { type: 'boolean' }
export const count: JsonSchema = { type: 'integer', minimum: 0 }
export const textOrNull: JsonSchema = { type: ['string', 'null'] }
export const numberOrNull: JsonSchema = { type: ['number', 'null'] }

export const oneOf = (...values: readonly (string | number | null)[]): JsonSchema => ({ enum: values })
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

/** An object with these keys; keys may be added in later versions, so others are accepted. */
export const object = (required: Readonly<Record<string, JsonSchema>>, optional: Readonly<Record<string, JsonSchema>> = {}): JsonSchema => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
})

