import { type Finding, finding } from '@communaux/report'
import { check } from '../check/check.ts'
import { nodeNames } from '../check/node-names.ts'
import { fillNamed } from '../check/row-findings.ts'
import { catalogOf } from '../model/catalog-of.ts'
import type { Catalog } from '../model/catalog.ts'
import { graphOf } from '../model/graph-of.ts'
import type { Graph } from '../model/graph.ts'
import { shown } from '../rules/lib/values.ts'
import { applyEdits } from './apply.ts'
import { withoutNewErrors } from './monotone.ts'
import type { FixOptions } from './options.ts'
import { type Proposal, proposals } from './proposals.ts'

export interface FixResult {
  /** The catalogue with its safe fixes; the one given when there was nothing to change. */
  readonly value: Catalog
  /** What was changed, one finding a value, each with its `fix`. */
  readonly applied: readonly Finding[]
  /** What a check still finds, and the changes that a person must decide: those carry a `fix` that is not safe. */
  readonly remaining: readonly Finding[]
}

/**
 * Applies the safe fixes to a catalogue: what they write says the same, in the words of the norm. Once fixed, a catalogue has nothing
 * more to fix; and no change is kept that would add an error of the profile.
 *
 * @example fix(catalog, { now: '2026-11-24' }).applied.map(({ message }) => message.fr)
 */
export function fix(catalog: Catalog, options: FixOptions = {}): FixResult {
  const graph = graphOf(catalog)
  const found = proposals(graph, options.licenceOf)
  const safe = withoutNewErrors(graph, found.filter(({ safe: isSafe }) => isSafe), options)
  const value = safe.length > 0 ? withHead(catalogOf(applyEdits(graph, safe)), catalog) : catalog
  const undecided = safe.length > 0 ? proposals(graphOf(value), options.licenceOf) : found
  return {
    value,
    applied: findingsOf(safe, graph),
    remaining: [...check(value, options).findings, ...findingsOf(undecided.filter(({ safe: isSafe }) => !isSafe), graphOf(value))],
  }
}

const LISTS: ReadonlySet<string> = new Set(['datasets', 'series', 'services', 'records', 'catalogs', 'others'])

/** A catalogue made by hand may have no address: what is said of it is then in no graph, and is kept as it is. */
function withHead(value: Catalog, { ...given }: Catalog): Catalog {
  if (given.id !== undefined) return value
  return Object.assign(value, Object.fromEntries(Object.entries(given).filter(([key]) => !LISTS.has(key))))
}

function findingsOf(made: readonly Proposal[], graph: Graph): readonly Finding[] {
  const names = nodeNames(graph)
  return made.map(({ repair, subject, property, from, to, safe }) => {
    const node = graph.get(subject)
    const message = node ? fillNamed(repair.message, names.of(node), { from: names.ofValue(from).fr, to: names.ofValue(to).fr }) : repair.message
    return finding(repair, {
      subject,
      value: shown(from),
      message,
      details: { property },
      fix: { title: repair.does, safe, edits: [{ subject, property, from, to }] },
      ...(!safe && { outcome: 'unknown', because: 'needs-human' }),
    })
  })
}
