import { expand } from '../../data/namespaces.ts'
import { subclasses } from '../../data/subclasses.ts'
import type { Vocabulary } from '../../data/vocabularies/types.ts'

/** What a table says of an IRI: one of its values, a code it does not know, or nothing to do with it. */
export type Membership = 'known' | 'unknown-code' | 'foreign'

const members = new WeakMap<Vocabulary, ReadonlySet<string>>()

function membersOf(table: Vocabulary): ReadonlySet<string> {
  let iris = members.get(table)
  if (!iris) {
    const namespaces = [table.namespace, ...(table.alsoUnder ?? [])]
    iris = new Set(table.concepts.flatMap(({ code }) => namespaces.map((namespace) => namespace + code)))
    members.set(table, iris)
  }
  return iris
}

/**
 * Whether an IRI is a value of a table.
 *
 * @example membership('http://publications.europa.eu/resource/authority/frequency/DAILY', frequency) // 'known'
 */
export function membership(iri: string, table: Vocabulary): Membership {
  if (membersOf(table).has(iri)) return 'known'
  const namespace = [table.namespace, ...(table.alsoUnder ?? [])].find((beginning) => iri.startsWith(beginning))
  if (namespace === undefined) return 'foreign'
  return table.pattern?.test(iri.slice(namespace.length)) ? 'known' : 'unknown-code'
}

/** The classes whose instances are instances of a class, itself first, as full IRIs. */
export const acceptedClasses = (name: string): ReadonlySet<string> => new Set([name, ...(subclasses[name] ?? [])].map(expand))

/** The tables whose values are instances of a class, said or not. */
export function tablesOfClass(name: string, tables: readonly Vocabulary[]): readonly Vocabulary[] {
  const accepted = acceptedClasses(name)
  return tables.filter((table) => table.instanceOf.some((of) => accepted.has(expand(of))))
}
