import { hits } from '../check/hits.ts'
import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import { View } from '../model/view.ts'
import type { Scored } from './types.ts'

/** Whether a dataset and its distributions break no mandatory rule of DCAT-AP 3.0.1. */
export function isCompliant({ dataset, files, graph }: Scored): boolean {
  const listed = new View(() => new Map([dataset, ...files].map((node) => [node.id, node])), (id) => graph.get(id))
  return !hits(listed, dcatAp301).some(({ rule, note }) => rule.severity === 'error' && !note)
}
