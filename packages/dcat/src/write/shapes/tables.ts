import type { Table } from '../../data/tables/types.ts'
import { block, name, text } from './turtle-text.ts'

export const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
export const namespacesOf = ({ namespace, alsoUnder = [] }: Table): readonly string[] => [namespace, ...alsoUnder]

/** The condition that a value is an address under the table's own. */
export const underTable = (tables: readonly Table[]): string => `sh:nodeKind sh:IRI ; sh:pattern ${text(`^(${tables.flatMap(namespacesOf).map(escaped).join('|')})`)}`

/** The shape that the codes of a table satisfy, named after it. */
export const knownCode = (table: Table): string => `table:${table.id}`

/** That shape itself: a list of addresses, or their form where the table has one. */
export function tableShape(table: Table): string {
  const { id, edition, source, pattern, codes } = table
  const listed = codes.split(' ').filter(Boolean).flatMap((code) => namespacesOf(table).map((namespace) => name(namespace + code)))
  const form = pattern && `sh:nodeKind sh:IRI ;\n  sh:pattern ${text(`^(${namespacesOf(table).map(escaped).join('|')})${pattern.source.replace(/^\^/, '')}`)}`
  const values = form ?? `sh:in (\n    ${listed.join('\n    ')}\n  )`
  return block(`table:${id}`, ['a sh:NodeShape', `dct:source <${source.url}>`, `owl:versionInfo ${text(edition)}`, values])
}
