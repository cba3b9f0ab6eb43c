import { propertyTable, type PropertyTable } from './property-table.ts'

export interface PropertyFact {
  /** Prefixed name. */
  readonly iri: string
  readonly kind: 'text' | 'literal' | 'part' | 'link'
  /** The class of the described node, for a `part`. */
  readonly range?: string
  /** The datatype that the norm asks of a literal. */
  readonly datatype?: string
}

export type PropertyName = keyof PropertyTable
type Row = readonly [iri: string, classes: string, kind: PropertyFact['kind'], of?: string]

function fact(name: string, [iri, , kind, of]: Row): PropertyFact {
  const prefixed = iri.includes(':') ? iri : `${iri}:${name}`
  return { iri: prefixed, kind, ...(kind === 'part' ? { range: of ?? 'Thing' } : of && { datatype: of }) }
}

/** The property table, by the key of the model. */
export const properties: Readonly<Record<PropertyName, PropertyFact>> = Object.fromEntries(
  (Object.entries(propertyTable) as readonly (readonly [PropertyName, Row])[]).map(([name, row]) => [name, fact(name, row)]),
) as Record<PropertyName, PropertyFact>
