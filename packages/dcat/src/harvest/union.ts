import type { RuleHit } from '@communaux/report/rules'
import { expand } from '../data/namespaces.ts'
import { GraphBuilder } from '../model/graph-builder.ts'
import { type Graph, isBlank, isReference } from '../model/graph.ts'
import { linking, mainNodes } from '../model/roles.ts'
import { triplesOf } from '../model/triples.ts'
import { harvestPageApart } from './page-rules.ts'

/** Pages name each other: that is no description. */
const HYDRA = expand('hydra:')

/** All pages in one graph. A label of a node without IRI means nothing outside its page: each page has its own. */
export function unionOf(graphs: readonly Graph[]): Graph {
  const [only] = graphs
  if (only && graphs.length === 1) return only
  const builder = new GraphBuilder()
  graphs.forEach((graph, page) => {
    const own = (id: string): string => (isBlank(id) ? `_:p${(page + 1).toString()}-${id.slice(2)}` : id)
    for (const [subject, property, value] of triplesOf(graph)) builder.add(own(subject), property, isReference(value) ? { id: own(value.id) } : value)
  })
  return builder.graph()
}

/** What a page points to and another page describes: the harvester, which reads them apart, will not see it. */
export function apartHits(graphs: readonly Graph[]): readonly RuleHit[] {
  const described = new Map<string, number>()
  graphs.forEach((graph, page) => graph.forEach((_, id) => described.set(id, described.has(id) ? -1 : page)))
  const entries = new Set(graphs.flatMap((graph) => [...mainNodes(graph).keys()]))
  return graphs.flatMap((graph) =>
    [...graph.values()].flatMap(({ id, properties }) =>
      [...properties].filter(([property]) => !linking.has(property) && !property.startsWith(HYDRA)).flatMap(([property, values]) =>
        values.filter(isReference).filter((value) => !isBlank(value.id) && !graph.has(value.id) && described.has(value.id) && !entries.has(value.id)).map((value) => ({
          rule: harvestPageApart,
          hit: { subject: id, value: value.id, params: { subject: id, target: value.id }, details: { property, fate: 'lost' } },
        })))))
}
