import { namespaces, writtenPrefixes } from '../../data/namespaces.ts'
import { prefixed } from '../rdf/names.ts'
import { writtenIri } from '../rdf/terms.ts'
import { quoteLine } from '../rdf/turtle.ts'

/** A name as Turtle writes it: prefixed where a prefix fits, else between angle brackets. */
export function name(iri: string): string {
  const short = prefixed(iri)
  return short ? `${short.prefix}:${short.local}` : `<${writtenIri(iri)}>`
}

export const text = (value: string): string => quoteLine(value)

/** One subject: its statements one a line. */
export const block = (subject: string, statements: readonly string[]): string => `${subject} ${statements.join(' ;\n  ')} .\n`

/** The declarations of the prefixes that a text uses, and of the two that shapes have of their own. */
export function prefixes(body: string, own: Readonly<Record<string, string>>): string {
  const used = writtenPrefixes.filter((prefix) => new RegExp(`(^|[\\s(\\[])${prefix}:`, 'm').test(body)).map((prefix) => [prefix, namespaces[prefix] ?? ''] as const)
  const all = [...used, ...Object.entries(own)].sort(([a], [b]) => (a < b ? -1 : 1))
  return all.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`).join('')
}
