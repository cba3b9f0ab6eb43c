import { expand } from '../../src/data/namespaces.ts'
import { hits } from '../../src/check/hits.ts'
import type { Profile } from '../../src/data/profiles/types.ts'
import { allTables } from '../../src/check/plan.ts'
import { type Graph, isReference } from '../../src/model/graph.ts'
import { membership } from '../../src/rules/lib/tables.ts'
import type { Exception } from './exceptions.ts'
import { type Oracle, resultKey } from './oracle.ts'

/** What a profile finds in a graph, kept to what the shape file is able to find. */
function ours(graph: Graph, profile: Profile, { declared }: Oracle): Set<string> {
  const keys = new Set<string>()
  for (const { subject, rule } of hits(graph, profile)) {
    const { property } = rule.row
    // What we call recommended is, in the shapes of recommendations, a minimum of one that only warns.
    const constraint = rule.kind === 'recommended' ? 'minCount' : rule.kind
    if (subject.types.some((type) => declared.has(resultKey(type, property, constraint)))) keys.add(resultKey(subject.id, property, constraint))
  }
  return keys
}

export interface Comparison {
  /** How many results the shapes have. */
  readonly results: number
  /** Differences that no line explains. */
  readonly unexplained: readonly string[]
}

/** Compares the two sets, and takes note of the exceptions that were needed. */
export async function compare(graph: Graph, profile: Profile, oracle: Oracle, table: readonly Exception[], used: Set<Exception>): Promise<Comparison> {
  const mine = ours(graph, profile, oracle)
  const theirs = await oracle.results(graph)
  const differences = [
    ...[...mine].filter((key) => !theirs.has(key)).map((key) => ({ key, only: 'ours' as const })),
    ...[...theirs].filter((key) => !mine.has(key)).map((key) => ({ key, only: 'shapes' as const })),
  ]
  const unexplained: string[] = []
  for (const { key, only } of differences) {
    const exception = table.find((line) => line.only === only && explains(line, key, graph, profile))
    if (exception) used.add(exception)
    else unexplained.push(`${only} only: ${key}`)
  }
  return { results: theirs.size, unexplained }
}

function explains({ property, constraint, when }: Exception, key: string, graph: Graph, profile: Profile): boolean {
  const [subject = '', iri = '', asked] = key.split(' ')
  if (constraint !== asked || (property !== undefined && expand(property) !== iri)) return false
  if (when === undefined) return true
  const values = graph.get(subject)?.properties.get(iri) ?? []
  const references = values.filter(isReference).map(({ id }) => id)
  if (when === 'any value') return values.length > 0
  if (when === 'unknown code') return references.some((id) => allTables(profile).some((table) => membership(id, table) === 'unknown-code'))
  if ('under' in when) return references.some((id) => id.includes(when.under))
  const types = new Set(when.typed.map(expand))
  return references.some((id) => graph.get(id)?.types.some((type) => types.has(type)))
}
