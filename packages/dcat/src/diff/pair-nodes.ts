import { isBlank } from '../model/graph.ts'
import type { ComparedNode } from './compared-nodes.ts'

/** The two halves of what is one thing in both catalogues. */
export interface Pair {
  readonly before: ComparedNode
  readonly after: ComparedNode
}

/** A node and the text of all that it says, to know it by when nothing names it. */
export interface Candidate {
  readonly node: ComparedNode
  readonly form: string
  /** What is the same on both sides for the nodes that may be one: the class, or the dataset of a distribution. */
  readonly group: string
}

type KeyOf = (candidate: Candidate) => string | undefined

/** By which a node is known again, the surest first: identifier, IRI, all that it says, address; a title, where nothing names it. */
const KEYS: readonly KeyOf[] = [
  ({ node: { identifier } }) => identifier,
  ({ node: { subject } }) => (isBlank(subject) ? undefined : subject),
  ({ form }) => form,
  ({ node: { url } }) => url,
  ({ node: { title, identifier, subject } }) => (title && identifier === undefined && isBlank(subject) ? title : undefined),
]

/**
 * Finds which node of a catalogue is which of the other. A key that two nodes of one side share tells nothing, except
 * where they say the same: then any is as good.
 */
export function pairNodes(before: readonly Candidate[], after: readonly Candidate[]): readonly Pair[] {
  const pairs: Pair[] = []
  let [left, right] = [before, after]
  for (const keyOf of KEYS) {
    const groups = byKey(right, keyOf)
    const taken = new Set<Candidate>()
    for (const [key, candidates] of byKey(left, keyOf)) {
      const others = groups.get(key) ?? []
      if (others.length === 0 || ((candidates.length > 1 || others.length > 1) && !areTwins([...candidates, ...others]))) continue
      candidates.slice(0, others.length).forEach((candidate, index) => {
        const other = others[index]
        if (!other) return
        pairs.push({ before: candidate.node, after: other.node })
        taken.add(candidate).add(other)
      })
    }
    left = left.filter((candidate) => !taken.has(candidate))
    right = right.filter((candidate) => !taken.has(candidate))
  }
  return pairs
}

function byKey(candidates: readonly Candidate[], keyOf: KeyOf): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = keyOf(candidate)
    if (key === undefined) continue
    const name = `${candidate.group} ${key}`
    const group = groups.get(name)
    if (group) group.push(candidate)
    else groups.set(name, [candidate])
  }
  return groups
}

const areTwins = ([first, ...rest]: readonly Candidate[]): boolean => rest.every(({ form }) => form === first?.form)
