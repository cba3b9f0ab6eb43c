import { expand } from '../../data/namespaces.ts'
import type { Graph } from '../../model/graph.ts'
import type { RuleContext } from './catalog-rule.ts'
import { DATASET, linksOf, literalsOf, SERIES } from './values.ts'

const IDENTIFIER = expand('dct:identifier')
const IN_SERIES = expand('dcat:inSeries')

/** The context of a graph: what several nodes must share is computed once, when first asked for. */
export function contextOf(graph: Graph, given: Pick<RuleContext, 'now' | 'licenceOf'> = {}): RuleContext {
  let identifiers: ReadonlyMap<string, readonly string[]> | undefined
  let series: ReadonlySet<string> | undefined
  return { ...given, graph, identifiers: () => (identifiers ??= bearers(graph)), seriesWithMembers: () => (series ??= pointedTo(graph, IN_SERIES)) }
}

const pointedTo = (graph: Graph, property: string): ReadonlySet<string> =>
  new Set([...graph.values()].flatMap((resource) => linksOf(resource, property).map(({ id }) => id)))

function bearers(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const resource of graph.values()) {
    if (!resource.types.includes(DATASET) && !resource.types.includes(SERIES)) continue
    for (const { value } of literalsOf(resource, IDENTIFIER)) {
      const known = found.get(value)
      if (!known) found.set(value, [resource.id])
      else if (!known.includes(resource.id)) known.push(resource.id)
    }
  }
  return found
}
