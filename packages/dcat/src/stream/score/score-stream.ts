import type { Finding } from '@communaux/report'
import type { Column } from '../../model/column.ts'
import type { Resource } from '../../model/graph.ts'
import { isTyped } from '../../model/roles.ts'
import type { FormatId } from '../../read/reading.ts'
import type { Span } from '../../rules/lib/dates.ts'
import { clockOf, methods, scoredOf } from '../../score/methods.ts'
import type { ScoreOptions } from '../../score/score.ts'
import { ScoreSums } from '../../score/sums.ts'
import type { CatalogScore } from '../../score/types.ts'
import { Facts } from '../graph/facts.ts'
import type { Batch, Judge } from '../graph/judge.ts'
import type { StreamInput, StreamOptions } from '../options.ts'
import { runThrough } from '../run-through.ts'

export interface ScoreStreamOptions extends StreamOptions, ScoreOptions {}

export interface ScoreStreamResult {
  /** That of `score(readCatalog(…))`, to the last digit. */
  readonly score: CatalogScore
  /** Those of reading. */
  readonly findings: readonly Finding[]
  readonly format: FormatId | null
}

/**
 * Scores a catalogue of any size as it comes, with the points of `score`. Memory is that of `checkStream`.
 *
 * @throws RangeError when `now` is not an ISO date; the reason of `signal` when it is aborted
 * @example const { score } = await scoreStream(() => createReadStream('catalogue.jsonld'), { method: 'datagouv', now: '2026-11-24' })
 */
export async function scoreStream(input: StreamInput, options: ScoreStreamOptions): Promise<ScoreStreamResult> {
  const { method, now } = options
  const clock = clockOf(now)
  const { value, ending } = await runThrough(input, options, () => {
    const facts = new Facts()
    const judge = new ScoreJudge(method, clock, facts)
    return { judge, facts, result: () => judge.result() }
  })
  return { score: value, findings: ending.findings, format: ending.format }
}

class ScoreJudge implements Judge {
  readonly #withSeries: boolean
  readonly #now: Span
  readonly #facts: Facts
  readonly #sums: ScoreSums

  constructor(method: CatalogScore['method'], now: Span, facts: Facts) {
    this.#withSeries = methods[method].withSeries
    this.#now = now
    this.#facts = facts
    this.#sums = new ScoreSums(method)
  }

  judge({ nodes, graph }: Batch): () => void {
    const found = nodes.filter(({ resource }) => this.#isScored(resource)).map(({ resource, order }) => ({ order, shares: this.#sums.sharesOf(scoredOf(resource, graph, this.#now)) }))
    return () => {
      for (const { order, shares } of found) this.#sums.add(order, shares)
    }
  }

  result(): CatalogScore {
    return this.#sums.result((orders) => this.#idsOf(orders))
  }

  /** A node of two classes is a dataset; series are scored by data.gouv.fr only. */
  #isScored(resource: Pick<Resource, 'id' | 'types'>): boolean {
    return this.#isDataset(resource) || (this.#withSeries && isTyped(resource, 'DatasetSeries'))
  }

  #isDataset(resource: Pick<Resource, 'id' | 'types'>): boolean {
    return isTyped(resource, 'Dataset') || this.#facts.classOf(resource) === 'Dataset'
  }

  /** Datasets first, then series, in the order of the document. */
  #idsOf(orders: Column): readonly string[] {
    const wanted = new Set(orders.values())
    const datasets: string[] = []
    const series: string[] = []
    for (const record of this.#facts.records.inOrder()) if (wanted.has(record.order)) (this.#isDataset(record) ? datasets : series).push(record.id)
    return [...datasets, ...series]
  }
}
