import { check } from '../check/check.ts'
import { catalogOf } from '../model/catalog-of.ts'
import { type Graph, isReference } from '../model/graph.ts'
import { applyEdits } from './apply.ts'
import type { FixOptions } from './options.ts'
import type { Proposal } from './proposals.ts'

/**
 * The proposals that can be applied together without adding an error of the profile. A node on which an error would
 * appear keeps all its values: a fix never makes a catalogue worse.
 */
export function withoutNewErrors(graph: Graph, found: readonly Proposal[], options: FixOptions): readonly Proposal[] {
  if (found.length === 0) return found
  const before = errorsOf(graph, options)
  let kept = found
  for (;;) {
    const worse = newErrors(before, graph, kept, options)
    if (worse.size === 0) return kept
    const fewer = kept.filter(({ subject, to }) => !worse.has(subject) && !(isReference(to) && worse.has(to.id)))
    // An error that no kept proposal explains: nothing is changed rather than something made worse.
    if (fewer.length === kept.length) return []
    kept = fewer
  }
}

/** The nodes on which errors appear, by their present and former names. */
function newErrors(before: ReadonlyMap<string, ReadonlySet<string>>, graph: Graph, kept: readonly Proposal[], options: FixOptions): ReadonlySet<string> {
  const former = new Map(kept.flatMap(({ property, subject, to }) => (property === '@id' && isReference(to) ? [[to.id, subject] as const] : [])))
  const worse = new Set<string>()
  for (const [subject, rules] of errorsOf(applyEdits(graph, kept), options)) {
    const was = former.get(subject) ?? subject
    const known = [...(before.get(subject) ?? []), ...(before.get(was) ?? [])]
    if ([...rules].some((rule) => !known.includes(rule))) worse.add(subject).add(was)
  }
  return worse
}

/** The rules that fail as errors on each node. */
function errorsOf(graph: Graph, options: FixOptions): ReadonlyMap<string, ReadonlySet<string>> {
  const errors = new Map<string, Set<string>>()
  for (const { rule, subject = '', severity, outcome } of check(catalogOf(graph), options).findings) {
    if (severity !== 'error' || outcome !== 'fails') continue
    const known = errors.get(subject)
    if (known) known.add(rule)
    else errors.set(subject, new Set([rule]))
  }
  return errors
}
