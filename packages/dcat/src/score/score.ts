import type { Catalog } from '../model/catalog.ts'
import { graphOf } from '../model/graph-of.ts'
import { clockOf, methods, scoredOf } from './methods.ts'
import { ScoreSums } from './sums.ts'
import type { CatalogScore } from './types.ts'

export interface ScoreOptions {
  /** `datagouv`: 9 points of data.gouv.fr; `mqa`: 405 points of the European portals. */
  readonly method: CatalogScore['method']
  /** ISO date or date and time: whether data are up to date depends on it. */
  readonly now: string
}

/**
 * Scores a catalogue offline: the points of each criterion times the share of its datasets (with series, for
 * data.gouv.fr) or distributions. `score` is what the method counts without trying the links; what only the network can
 * tell lies between `range.min` and `range.max`.
 *
 * @throws RangeError when `now` is not an ISO date
 * @example score(catalog, { method: 'datagouv', now: '2026-11-24' }).max // 9
 */
export function score(catalog: Catalog, { method, now }: ScoreOptions): CatalogScore {
  const clock = clockOf(now)
  const graph = graphOf(catalog)
  const sums = new ScoreSums(method)
  const listed = methods[method].withSeries ? [...catalog.datasets, ...catalog.series] : catalog.datasets
  const ids = [...new Set(listed.map(({ id }) => id))].filter((id) => graph.has(id))
  ids.forEach((id, order) => {
    const dataset = graph.get(id)
    if (dataset) sums.add(order, sums.sharesOf(scoredOf(dataset, graph, clock)))
  })
  return sums.result((orders) => Array.from(orders.values(), (order) => ids[order]).filter((id) => id !== undefined))
}
