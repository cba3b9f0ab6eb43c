import type { Table } from '../../data/tables/types.ts'
import { expand } from '../../data/namespaces.ts'
import { formsOf, type Forms, TEMPORAL } from '../../rules/lib/lexical.ts'
import type { Row } from '../../rules/rows/row.ts'
import { prefixed } from '../rdf/names.ts'
import { escaped, namespacesOf } from './tables.ts'

export type Schema = Readonly<Record<string, unknown>>

/** The key or the type that our JSON-LD writes for an IRI. */
export function keyOf(iri: string): string {
  const short = prefixed(iri)
  return short ? `${short.prefix}:${short.local}` : iri
}

const LITERAL: Schema = { anyOf: [{ type: 'string' }, { type: 'object', required: ['@value'] }] }
const NODE: Schema = { type: 'object', not: { required: ['@value'] } }
const IRI: Schema = { ...NODE, required: ['@id'], properties: { '@id': { type: 'string', pattern: '^(?!_:)' } } }
const KINDS = { node: NODE, iri: IRI, literal: LITERAL, any: {} } as const

const typed = (forms: Forms): Schema => ({
  anyOf: [...forms].map(([datatype = '', { source }]) => ({ type: 'object', required: ['@type', '@value'], properties: { '@type': { const: keyOf(datatype) }, '@value': { type: 'string', pattern: source } } })),
})

/** An address that begins as those of a table do: a code that the table does not hold may be newer than it is. */
const underTable = (table: Table): Schema => ({ ...NODE, required: ['@id'], properties: { '@id': { type: 'string', pattern: `^(${namespacesOf(table).map(escaped).join('|')})` } } })

/** What every value of a row must be. */
export function valueSchemas({ asks, severities, vocabulary }: Row): readonly Schema[] {
  const schemas: Schema[] = []
  if (severities.nodeKind) schemas.push(KINDS[asks.kind ?? 'any'])
  if (severities.datatype && asks.datatype) schemas.push(typed(formsOf(asks.datatype.slice('xsd:'.length))))
  if (severities.or) schemas.push(typed(TEMPORAL))
  if (severities.in && vocabulary && (asks.use === undefined || asks.use === 'must' || asks.use === 'should')) {
    schemas.push(severities.nodeKind ? { anyOf: [LITERAL, underTable(vocabulary)] } : underTable(vocabulary))
  }
  return schemas
}

/** What one value at least must be. A text is left to the constraint on kinds, where there is one. */
export function someSchemas({ asks, severities, vocabulary }: Row): readonly Schema[] {
  const schemas: Schema[] = []
  if (severities.hasValue && asks.hasValue !== undefined) schemas.push(some({ type: 'object', required: ['@id'], properties: { '@id': { const: expand(asks.hasValue) } } }))
  if (severities.in && vocabulary && asks.use === 'one') {
    const one = some(underTable(vocabulary))
    schemas.push(severities.nodeKind ? { anyOf: [one, every(LITERAL)] } : one)
  }
  return schemas
}

/** A value alone, or each of a list. */
export const every = (schema: Schema): Schema => ({ if: { type: 'array' }, then: { items: schema }, else: schema })
const some = (schema: Schema): Schema => ({ if: { type: 'array' }, then: { contains: schema }, else: schema })

/** How many values: one is written alone, several as a list. */
export function countSchemas({ asks, severities }: Row): readonly Schema[] {
  const min = severities.minCount ? (asks.min ?? 0) : 0
  const max = severities.maxCount ? (asks.max ?? Infinity) : Infinity
  const schemas: Schema[] = []
  if (min > 1) schemas.push({ type: 'array', minItems: min })
  if (max === 0) schemas.push({ not: {} })
  if (max === 1) schemas.push({ not: { type: 'array' } })
  if (max > 1 && max < Infinity) schemas.push({ if: { type: 'array' }, then: { maxItems: max } })
  return schemas
}
