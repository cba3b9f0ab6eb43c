import { expand } from '../data/namespaces.ts'
import type { Graph, Resource } from '../model/graph.ts'
import { type Span, spanOf } from '../rules/lib/dates.ts'
import { linksOf } from '../rules/lib/values.ts'
import { DATAGOUV_EDITION, datagouvCriteria } from './datagouv.ts'
import { MQA_EDITION, mqaCriteria } from './mqa.ts'
import type { CatalogScore, Criterion, Scored } from './types.ts'

/** A way to score: what it asks, and the edition of its rules. */
interface Method {
  readonly edition: string
  readonly criteria: readonly Criterion[]
  /** Whether series are scored as datasets are. */
  readonly withSeries: boolean
}

export const methods: Readonly<Record<CatalogScore['method'], Method>> = {
  datagouv: { edition: DATAGOUV_EDITION, criteria: datagouvCriteria, withSeries: true },
  mqa: { edition: MQA_EDITION, criteria: mqaCriteria, withSeries: false },
}

const DISTRIBUTION = expand('dcat:distribution')

/** A dataset with the distributions that the document describes. */
export const scoredOf = (dataset: Resource, graph: Graph, now: Span): Scored => ({
  dataset, graph, now, files: linksOf(dataset, DISTRIBUTION).map(({ id }) => graph.get(id)).filter((file) => file !== undefined),
})

/** @throws RangeError when it is not an ISO date */
export function clockOf(now: string): Span {
  const clock = spanOf(now)
  if (!clock) throw new RangeError(`score: "now" is not an ISO date: ${now}`)
  return clock
}
