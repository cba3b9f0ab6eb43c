import type { Finding } from '@communaux/report'
import { hits } from '../../check/hits.ts'
import { dcatAp301 } from '../../data/profiles/dcat-ap-3.0.1.ts'
import { expand } from '../../data/namespaces.ts'
import type { Graph, Resource } from '../../model/graph.ts'
import { isTyped } from '../../model/roles.ts'
import type { FormatId } from '../../read/reading.ts'
import { type Span, spanOf } from '../../rules/lib/dates.ts'
import { linksOf } from '../../rules/lib/values.ts'
import { DATAGOUV_EDITION, datagouvCriteria } from '../../score/datagouv.ts'
import { MQA_EDITION, mqaCriteria } from '../../score/mqa.ts'
import type { ScoreOptions } from '../../score/score.ts'
import type { CatalogScore, Scored } from '../../score/types.ts'
import type { Column } from '../graph/columns.ts'
import { Facts } from '../graph/facts.ts'
import type { Batch, Judge } from '../graph/judge.ts'
import { View } from '../graph/view.ts'
import type { StreamInput, StreamOptions } from '../options.ts'
import { runThrough } from '../run-through.ts'
import { ScoreSums } from './sums.ts'

export interface ScoreStreamOptions extends StreamOptions, ScoreOptions {}

export interface ScoreStreamResult {
  /** That of `score(readCatalog(…))`, to the last digit. */
  readonly score: CatalogScore
  /** Those of reading. */
  readonly findings: readonly Finding[]
  readonly format: FormatId | null
}

const DISTRIBUTION = expand('dcat:distribution')

/**
 * Scores a catalogue of any size as it comes, with the points of `score`. Memory is that of `checkStream`.
 *
 * @throws RangeError when `now` is not an ISO date; the reason of `signal` when it is aborted
 * @example const { score } = await scoreStream(() => createReadStream('catalogue.jsonld'), { method: 'datagouv', now: '2026-11-24' })
 */
export async function scoreStream(input: StreamInput, options: ScoreStreamOptions): Promise<ScoreStreamResult> {
  const { method, now } = options
  const clock = spanOf(now)
  if (!clock) throw new RangeError(`scoreStream: "now" is not an ISO date: ${now}`)
  const { value, ending } = await runThrough(input, options, () => {
    const facts = new Facts()
    const judge = new ScoreJudge(method, clock, facts)
    return { judge, facts, result: () => judge.result() }
  })
  return { score: value, findings: ending.findings, format: ending.format }
}

class ScoreJudge implements Judge {
  readonly #method: CatalogScore['method']
  readonly #now: Span
  readonly #facts: Facts
  readonly #sums: ScoreSums

  constructor(method: CatalogScore['method'], now: Span, facts: Facts) {
    this.#method = method
    this.#now = now
    this.#facts = facts
    this.#sums = new ScoreSums(method === 'mqa' ? mqaCriteria(isCompliant) : datagouvCriteria)
  }

  judge({ nodes, graph }: Batch): () => void {
    const found = nodes.filter(({ resource }) => this.#isScored(resource)).map(({ resource, order }) => {
      const files = linksOf(resource, DISTRIBUTION).map(({ id }) => graph.get(id)).filter((file) => file !== undefined)
      return { order, shares: this.#sums.sharesOf({ dataset: resource, graph, now: this.#now, files }) }
    })
    return () => {
      for (const { order, shares } of found) this.#sums.add(order, shares)
    }
  }

  result(): CatalogScore {
    const head = this.#method === 'mqa' ? { method: this.#method, edition: MQA_EDITION } : { method: this.#method, edition: DATAGOUV_EDITION }
    return this.#sums.result(head, (orders) => this.#idsOf(orders))
  }

  /** A node of two classes is a dataset; series are scored by data.gouv.fr only. */
  #isScored(resource: Pick<Resource, 'id' | 'types'>): boolean {
    return this.#isDataset(resource) || (this.#method === 'datagouv' && isTyped(resource, 'DatasetSeries'))
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

/** Whether a dataset and its distributions break no mandatory rule of DCAT-AP 3.0.1. */
function isCompliant({ dataset, files, graph }: Scored): boolean {
  const listed: Graph = new View(() => new Map([dataset, ...files].map((node) => [node.id, node])), (id) => graph.get(id))
  return !hits(listed, dcatAp301).some(({ rule, note }) => rule.severity === 'error' && !note)
}
