import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import { hits } from '../check/hits.ts'
import type { Graph } from '../model/graph.ts'
import type { Scored } from './types.ts'

/** Tells whether a dataset and its distributions break no mandatory rule of DCAT-AP 3.0.1. */
export function complianceOf(graph: Graph): (scored: Scored) => boolean {
  let broken: ReadonlySet<string> | undefined
  const brokenIds = (): ReadonlySet<string> =>
    (broken ??= new Set(hits(graph, dcatAp301).filter(({ rule, note }) => rule.severity === 'error' && !note).map(({ subject }) => subject.id)))
  return ({ dataset, files }) => [dataset, ...files].every(({ id }) => !brokenIds().has(id))
}
