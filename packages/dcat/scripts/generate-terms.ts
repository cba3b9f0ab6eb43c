/**
 * Writes src/data/terms.ts from the rows of src/data/property-table.ts: what building a graph needs of each property, so that
 * a check loads no more. Run it after adding a row.
 */
import { writeFileSync } from 'node:fs'
import { propertyTable } from '../src/data/property-table.ts'

export const TARGET: URL = new URL('../src/data/terms.ts', import.meta.url)

export type PropertyRow = readonly [iri: string, classes: string, kind: string, of?: string]
export const tableRows: Readonly<Record<string, PropertyRow>> = propertyTable

/** The text of src/data/terms.ts for some rows: those of the table as it stands, unless said otherwise. */
export function generatedTerms(rows: Readonly<Record<string, PropertyRow>> = tableRows): string {
  const names = Object.entries(rows).map(([key, [iri, , kind]]) => {
    const [prefix = '', local = key] = iri.split(':')
    return { kind: kind === 'part' || kind === 'link' ? 'node' : kind, prefix, name: local === key ? key : `${key}=${local}` }
  })
  const ofKind = (kind: string): string => {
    const own = names.filter((name) => name.kind === kind)
    const prefixes = [...new Set(own.map(({ prefix }) => prefix))].sort()
    return prefixes.map((prefix) => [`${prefix}:`, ...own.filter((name) => name.prefix === prefix).map(({ name }) => name).sort()].join(' ')).join(' ')
  }
  return TEMPLATE.replace('LINES', ['literal', 'node', 'text'].map((kind) => `  ${kind}: '${ofKind(kind)}',`).join('\n'))
}

const TEMPLATE = `// Written by scripts/generate-terms.ts from data/property-table.ts: do not edit.
import { expand } from './namespaces.ts'

/** What building a graph needs of a property: its IRI, and whether the model holds a map of texts, literals or nodes. */
export interface Term {
  readonly iri: string
  readonly kind: 'literal' | 'node' | 'text'
}

/** Each prefix, then its properties: \`key=name\` where the key is not the property’s own name. */
const names: Readonly<Record<Term['kind'], string>> = {
LINES
}

function termsOf(kind: Term['kind']): (readonly [key: string, term: Term])[] {
  let prefix = ''
  return names[kind].split(' ').flatMap((word) => {
    if (word.endsWith(':')) prefix = word
    const [key = '', local = key] = word.split('=')
    return word === prefix ? [] : [[key, { iri: expand(prefix + local), kind }] as const]
  })
}

/** The properties of the model, by key. */
export const terms: ReadonlyMap<string, Term> = new Map((Object.keys(names) as Term['kind'][]).flatMap(termsOf))
`

if (import.meta.main) writeFileSync(TARGET, generatedTerms())
