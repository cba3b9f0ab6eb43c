import { expand } from '../../data/namespaces.ts'
import type { Profile } from '../../data/profiles/types.ts'
import type { Table } from '../../data/tables/types.ts'

/** What a table says of an IRI: one of its values, a code it does not know, or nothing to do with it. */
export type Membership = 'known' | 'unknown-code' | 'foreign'

/** A table ready to be asked. */
export interface TableIndex {
  readonly members: ReadonlySet<string>
  /** What its values begin with. */
  readonly namespaces: readonly string[]
  readonly pattern: RegExp | undefined
}

const indexes = new WeakMap<Table, TableIndex>()

/** The index of a table, made once. */
export function tableIndex(table: Table): TableIndex {
  let index = indexes.get(table)
  if (!index) {
    const namespaces = [table.namespace, ...(table.alsoUnder ?? [])]
    const codes = table.codes ? table.codes.split(' ') : []
    const members = codes.flatMap((code) => namespaces.map((namespace) => namespace + code))
    indexes.set(table, (index = { members: new Set(members), namespaces, pattern: table.pattern }))
  }
  return index
}

/** The same as `membership`, for whoever asks often. */
export function membershipIn(iri: string, { members, namespaces, pattern }: TableIndex): Membership {
  if (members.has(iri)) return 'known'
  for (const namespace of namespaces) {
    if (iri.startsWith(namespace)) return pattern?.test(iri.slice(namespace.length)) ? 'known' : 'unknown-code'
  }
  return 'foreign'
}

/**
 * Whether an IRI is a value of a table.
 *
 * @example membership('http://publications.europa.eu/resource/authority/frequency/DAILY', frequencyTable) // 'known'
 */
export const membership = (iri: string, table: Table): Membership => membershipIn(iri, tableIndex(table))

/** The classes whose instances are instances of a class, itself first, as full IRIs. */
export const acceptedClasses = (name: string, subclasses: Profile['subclasses'] = {}): ReadonlySet<string> => new Set([name, ...(subclasses[name] ?? [])].map(expand))

/** The tables whose values are instances of one of the classes, said or not. */
export const tablesOfClasses = (accepted: ReadonlySet<string>, tables: readonly Table[]): readonly Table[] =>
  tables.filter((table) => table.instanceOf.some((of) => accepted.has(expand(of))))
