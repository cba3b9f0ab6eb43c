import { expand } from '../data/namespaces.ts'
import type { Catalog } from '../model/catalog.ts'
import { type Graph, isBlank, isReference, type Value } from '../model/graph.ts'
import { graphOf } from '../model/graph-of.ts'
import { linking } from '../model/roles.ts'
import { compareNodes, type Side } from './compare-nodes.ts'
import { comparedNodes, type ComparedNode } from './compared-nodes.ts'
import { describedBy, formsOf } from './node-forms.ts'
import { type Candidate, type Pair, pairNodes } from './pair-nodes.ts'
import type { CatalogDiff, Change, Changed, Compared } from './types.ts'
import { pairWarnings, sharedIdentifiers } from './warnings.ts'

const LISTING: ReadonlySet<string> = new Set([...linking, expand('dcat:distribution')])

/**
 * What changed from a catalogue to another: what was added, removed, and, property by property, what is no longer the same.
 * An entry is known again by its identifier, else its IRI, else all that it says, else its address, or its title where nothing names it. Order, labels
 * of nodes without IRI and ways of writing a number or an instant change nothing. A warning says what a changed identifier
 * or address will do on data.gouv.fr.
 *
 * @example diff(yesterday, today).changed.map(({ title }) => title)
 */
export function diff(a: Catalog, b: Catalog): CatalogDiff {
  const [left, right] = [graphOf(a), graphOf(b)]
  const [before, after] = [comparedNodes(left), comparedNodes(right)]
  const pairs = pairsOf(candidates(left, before), candidates(right, after))
  const sides = [sideOf(left, before, pairs, 'before'), sideOf(right, after, pairs, 'after')] as const
  const pairOf = new Map(pairs.map((pair) => [pair.after, pair]))
  const found = after.flatMap((node) => pairOf.get(node) ?? [])
  return {
    added: alone(after, new Set(pairs.map((pair) => pair.after))),
    removed: alone(before, new Set(pairs.map((pair) => pair.before))),
    changed: found.flatMap((pair) => changedOf(pair, ...sides)),
    warnings: [...sharedIdentifiers(after), ...found.flatMap(pairWarnings)],
  }
}

/** Nodes with all that they say, before anything is known of the other catalogue. */
function candidates(graph: Graph, nodes: readonly ComparedNode[]): readonly Candidate[] {
  const formOf = formsOf(graph, () => undefined)
  return nodes.map((node) => ({ node, form: describedBy(node.resource, formOf), group: '' }))
}

/** Distributions come last: one may be another only in the same dataset. */
function pairsOf(before: readonly Candidate[], after: readonly Candidate[]): readonly Pair[] {
  const isHeld = ({ node }: Candidate): boolean => node.class === 'Distribution'
  const pairs = pairNodes(before.filter((each) => !isHeld(each)).map(byRole), after.filter((each) => !isHeld(each)).map(byRole))
  const groups = new Map(pairs.map((pair, index) => [pair, index.toString()]))
  const [left, right] = (['before', 'after'] as const).map((side) => new Map(pairs.map((pair) => [pair[side].subject, groups.get(pair)])))
  const inDataset = (names: ReadonlyMap<string, string | undefined> | undefined) => (each: Candidate): Candidate => ({ ...each, group: names?.get(each.node.dataset ?? '') ?? '-' })
  return [...pairs, ...pairNodes(before.filter(isHeld).map(inDataset(left)), after.filter(isHeld).map(inDataset(right)))]
}

/** A dataset may become a series; an organisation never becomes a dataset, even under one identifier. */
const byRole = (each: Candidate): Candidate => ({ ...each, group: each.node.class === 'Thing' ? 'thing' : each.node.class === 'Catalog' ? 'catalog' : 'entry' })

/** What one catalogue calls its nodes, so that the two halves of a pair have one name. */
function sideOf(graph: Graph, nodes: readonly ComparedNode[], pairs: readonly Pair[], half: keyof Pair): Side {
  const names = new Map(pairs.map((pair) => [pair[half].subject, isBlank(pair.after.subject) ? `_:${pair.before.subject}` : pair.after.subject]))
  const listed = new Set(nodes.map(({ subject }) => subject).filter((subject) => !names.has(subject)))
  return {
    graph,
    formOf: formsOf(graph, (id) => names.get(id)),
    isTold: (property: string, value: Value) => LISTING.has(property) && isReference(value) && listed.has(value.id),
  }
}

/** What has no other half. The distributions of a dataset that is listed are part of it. */
function alone(nodes: readonly ComparedNode[], paired: ReadonlySet<ComparedNode>): readonly Compared[] {
  const rest = nodes.filter((node) => !paired.has(node))
  const listed = new Set(rest.map(({ subject }) => subject))
  return rest.filter(({ dataset }) => dataset === undefined || !listed.has(dataset)).map(compared)
}

const compared = ({ subject, class: name, title, dataset }: ComparedNode): Compared => ({ subject, class: name, title, ...(dataset !== undefined && { dataset }) })

function changedOf({ before, after }: Pair, left: Side, right: Side): readonly Changed[] {
  const changes = [...renamed(before.subject, after.subject), ...compareNodes(before.resource, after.resource, left, right)]
  return changes.length === 0 ? [] : [{ ...compared(after), changes }]
}

/** The IRI itself may change; the label of a node without IRI says nothing. */
function renamed(was: string, is: string): readonly Change[] {
  if (was === is || (isBlank(was) && isBlank(is))) return []
  const [from, to] = [was, is].map((id) => (isBlank(id) ? [] : [id]))
  return [{ property: '@id', path: ['@id'], kind: !from?.length ? 'added' : !to?.length ? 'removed' : 'changed', from: from ?? [], to: to ?? [] }]
}
