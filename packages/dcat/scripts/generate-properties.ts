/**
 * Writes src/data/properties.ts from the rows of src/data/property-table.ts: what building a graph needs, properties of one
 * kind on one line, so that a check stays light. Run it after adding a row.
 */
import { writeFileSync } from 'node:fs'
import { propertyTable } from '../src/data/property-table.ts'

export const TARGET: URL = new URL('../src/data/properties.ts', import.meta.url)

export type PropertyRow = readonly [iri: string, classes: string, kind: string, of?: string]
export const tableRows: Readonly<Record<string, PropertyRow>> = propertyTable

/** The text of src/data/properties.ts for some rows: those of the table as it stands, unless said otherwise. */
export function generatedProperties(rows: Readonly<Record<string, PropertyRow>> = tableRows): string {
  const groups = new Map<string, string[]>()
  for (const [key, [iri, , kind, of = '']] of Object.entries(rows)) {
    const group = `'${kind}', '${of}'`
    const name = iri.includes(':') ? `${key}=${iri}` : `${iri}:${key}`
    groups.set(group, [...(groups.get(group) ?? []), name])
  }
  const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, names]) => `  [${group}, '${names.sort().join(' ')}'],`)
  return TEMPLATE.replace('LINES', lines.join('\n'))
}

const TEMPLATE = `// Written by scripts/generate-properties.ts from data/property-table.ts: do not edit.
import type { PropertyTable } from './property-table.ts'

export interface PropertyFact {
  /** Prefixed name. */
  readonly iri: string
  readonly kind: 'text' | 'literal' | 'part' | 'link'
  /** The class of the described node, for a \`part\`. */
  readonly range?: string
  /** The datatype that the norm asks of a literal. */
  readonly datatype?: string
}

export type PropertyName = keyof PropertyTable

/** Kind, class or datatype of the value, then the properties: \`key=name\` where the key is not the property’s own name. */
const groups: readonly (readonly [kind: PropertyFact['kind'], of: string, names: string])[] = [
LINES
]

function fact(kind: PropertyFact['kind'], of: string, name: string): readonly [key: string, fact: PropertyFact] {
  const [key = '', iri = name] = name.includes('=') ? name.split('=') : [name.slice(name.indexOf(':') + 1)]
  return [key, { iri, kind, ...(kind === 'part' ? { range: of || 'Thing' } : of && { datatype: of }) }]
}

/** The property table, by the key of the model. */
export const properties: Readonly<Record<PropertyName, PropertyFact>> = Object.fromEntries(
  groups.flatMap(([kind, of, names]) => names.split(' ').map((name) => fact(kind, of, name))),
) as Record<PropertyName, PropertyFact>
`

if (import.meta.main) writeFileSync(TARGET, generatedProperties())
