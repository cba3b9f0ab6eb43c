import { expand } from '../data/namespaces.ts'
import type { Catalog } from '../model/catalog.ts'
import { graphOf } from '../model/graph-of.ts'
import type { Graph, Resource } from '../model/graph.ts'
import { type Span, spanOf } from '../rules/lib/dates.ts'
import { linksOf } from '../rules/lib/values.ts'
import { aggregate } from './aggregate.ts'
import { complianceOf } from './compliance.ts'
import { DATAGOUV_EDITION, datagouvCriteria } from './datagouv.ts'
import { MQA_EDITION, mqaCriteria } from './mqa.ts'
import type { CatalogScore, Scored } from './types.ts'

export interface ScoreOptions {
  /** `datagouv`: 9 points of data.gouv.fr; `mqa`: 405 points of the European portals. */
  readonly method: CatalogScore['method']
  /** ISO date or date and time: whether data are up to date depends on it. */
  readonly now: string
}

const DISTRIBUTION = expand('dcat:distribution')

/**
 * Scores a catalogue offline: the points of each criterion times the share of its datasets (with series, for
 * data.gouv.fr) or distributions. `score` is what the method counts without trying the links; what only the network can
 * tell lies between `range.min` and `range.max`.
 *
 * @throws RangeError when `now` is not an ISO date
 * @example score(catalog, { method: 'datagouv', now: '2026-11-24' }).max // 9
 */
export function score(catalog: Catalog, { method, now }: ScoreOptions): CatalogScore {
  const clock = spanOf(now)
  if (!clock) throw new RangeError(`score: "now" is not an ISO date: ${now}`)
  const graph = graphOf(catalog)
  if (method === 'mqa') {
    return aggregate({ method, edition: MQA_EDITION }, mqaCriteria(complianceOf(graph)), scored(catalog.datasets, graph, clock))
  }
  return aggregate({ method, edition: DATAGOUV_EDITION }, datagouvCriteria, scored([...catalog.datasets, ...catalog.series], graph, clock))
}

/** Each dataset once, with the distributions that the document describes. */
function scored(datasets: readonly { readonly id: string }[], graph: Graph, now: Span): readonly Scored[] {
  const described = [...new Set(datasets.map(({ id }) => id))].map((id) => graph.get(id)).filter((dataset) => dataset !== undefined)
  return described.map((dataset) => ({ dataset, graph, now, files: filesOf(dataset, graph) }))
}

const filesOf = (dataset: Resource, graph: Graph): readonly Resource[] =>
  linksOf(dataset, DISTRIBUTION).map(({ id }) => graph.get(id)).filter((file) => file !== undefined)
