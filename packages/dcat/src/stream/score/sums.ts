import type { CatalogScore, Criterion, Improvement, Scored, Share } from '../../score/types.ts'
import { Column } from '../graph/columns.ts'

/** What one criterion gave so far: shares are whole, so that sums are exact whatever their order. */
interface Sums {
  count: number
  score: number
  min: number
  max: number
  /** The ranks of the datasets that lack something. */
  readonly lacking: Column
  /** The shares of the first dataset: one on its own is judged by its best distribution. */
  readonly first: Share[]
}

/** Adds up the criteria dataset by dataset: the same points as those of a catalogue scored whole. */
export class ScoreSums {
  readonly #criteria: readonly Criterion[]
  readonly #sums: readonly Sums[]
  readonly #orders = new Column()

  constructor(criteria: readonly Criterion[]) {
    this.#criteria = criteria
    this.#sums = criteria.map(() => ({ count: 0, score: 0, min: 0, max: 0, lacking: new Column(), first: [] }))
  }

  /** What each criterion says of a dataset, and of its distributions. */
  sharesOf(scored: Scored): readonly (readonly Share[])[] {
    return this.#criteria.map((criterion) => (criterion.unit === 'dataset' ? [criterion.of(scored)] : scored.files.map((file) => criterion.of(file, scored))))
  }

  add(order: number, shares: readonly (readonly Share[])[]): void {
    const isFirst = this.#orders.length === 0
    this.#orders.push(order)
    this.#sums.forEach((sums, index) => {
      const units = shares[index] ?? []
      for (const { score, min, max } of units) {
        sums.count++
        sums.score += score
        sums.min += min
        sums.max += max
      }
      if (units.some(({ max }) => max < 1)) sums.lacking.push(order)
      if (isFirst) sums.first.push(...units)
    })
  }

  /** @param idsOf the identifiers of datasets by their ranks, in the order in which they are listed */
  result(head: Pick<CatalogScore, 'method' | 'edition'>, idsOf: (orders: Column) => readonly string[]): CatalogScore {
    const lines = this.#criteria.map(({ id, max }, index) => {
      const { count, ...sums } = this.#settled(index)
      const points = (sum: number): number => (count > 0 ? sum / count : 0) * max
      return { id, score: points(sums.score), max, range: { min: points(sums.min), max: points(sums.max) } }
    })
    const sum = (of: (line: (typeof lines)[number]) => number): number => lines.reduce((total, line) => total + of(line), 0)
    const improvements = this.#criteria.map((criterion, index) => this.#improvement(criterion, index, idsOf))
    return {
      ...head,
      score: sum(({ score }) => score),
      max: sum(({ max }) => max),
      range: { min: sum(({ range }) => range.min), max: sum(({ range }) => range.max) },
      criteria: lines,
      improvements: improvements.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points),
    }
  }

  #settled(index: number): Sums {
    const sums = this.#sums[index] ?? { count: 0, score: 0, min: 0, max: 0, lacking: new Column(), first: [] }
    const criterion = this.#criteria[index]
    if (this.#orders.length !== 1 || criterion?.unit !== 'file' || !criterion.best) return sums
    const [best] = [...sums.first].sort((a, b) => b.score - a.score || b.max - a.max)
    if (!best) return sums
    return { ...sums, ...best, count: 1, lacking: best.max < 1 ? this.#orders : new Column() }
  }

  #improvement({ id, max, advice }: Criterion, index: number, idsOf: (orders: Column) => readonly string[]): Improvement {
    const { count, max: most, lacking } = this.#settled(index)
    // Without any distribution, every dataset lacks what is asked of distributions.
    const subjects = idsOf(count > 0 ? lacking : this.#orders)
    const points = count > 0 ? Math.round(((count - most) / count) * max * 1e12) / 1e12 : subjects.length > 0 ? max : 0
    return { criterion: id, points, text: advice, subjects }
  }
}
