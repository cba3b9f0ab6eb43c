import { Column } from '../model/column.ts'
import { methods } from './methods.ts'
import type { CatalogScore, Criterion, Improvement, Scored, Share } from './types.ts'

/** What one criterion gave so far. */
interface Sums {
  readonly criterion: Criterion
  /** How many datasets, or distributions, were judged. */
  count: number
  score: number
  min: number
  max: number
  /** The ranks of the datasets that lack something. */
  lacking: Column
  /** The shares of the first dataset: one on its own is judged by its best distribution. */
  first: readonly Share[]
}

const begun = (criterion: Criterion): Sums => ({ criterion, count: 0, score: 0, min: 0, max: 0, lacking: new Column(), first: [] })

/**
 * Adds up the criteria of a method dataset by dataset: each gives its points times the share of the datasets (or distributions) that
 * have what it asks. Where there is nothing to judge it gives nothing.
 */
export class ScoreSums {
  readonly #method: CatalogScore['method']
  readonly #sums: readonly Sums[]
  readonly #orders = new Column()

  constructor(method: CatalogScore['method']) {
    this.#method = method
    this.#sums = methods[method].criteria.map(begun)
  }

  /** What each criterion says of a dataset, and of its distributions. */
  sharesOf(scored: Scored): readonly (readonly Share[])[] {
    return this.#sums.map(({ criterion }) => (criterion.unit === 'dataset' ? [criterion.of(scored)] : scored.files.map((file) => criterion.of(file, scored))))
  }

  /** @param order the rank of the dataset */
  add(order: number, shares: readonly (readonly Share[])[]): void {
    this.#orders.push(order)
    this.#sums.forEach((sums, index) => {
      const units = shares[index] ?? []
      for (const unit of units) addShare(sums, unit)
      if (units.some(({ max }) => max < 1)) sums.lacking.push(order)
      if (this.#orders.length === 1) sums.first = units
    })
  }

  /** @param idsOf the identifiers of datasets by their ranks, in the order in which they are listed */
  result(idsOf: (orders: Column) => readonly string[]): CatalogScore {
    const sums = this.#orders.length === 1 ? this.#sums.map(byItsBest) : this.#sums
    const lines = sums.map(lineOf)
    const total = (of: (line: (typeof lines)[number]) => number): number => lines.reduce((sum, line) => sum + of(line), 0)
    return {
      method: this.#method,
      edition: methods[this.#method].edition,
      score: total(({ score }) => score),
      max: total(({ max }) => max),
      range: { min: total(({ range }) => range.min), max: total(({ range }) => range.max) },
      criteria: lines,
      improvements: sums
        .map((line) => this.#improvement(line, idsOf))
        .filter(({ points }) => points > 0)
        .sort((a, b) => b.points - a.points),
    }
  }

  #improvement({ criterion: { id, max, advice }, count, max: most, lacking }: Sums, idsOf: (orders: Column) => readonly string[]): Improvement {
    // Without any distribution, every dataset lacks what is asked of distributions.
    const subjects = idsOf(count > 0 ? lacking : this.#orders)
    const points = count > 0 ? clean(((count - most) / count) * max) : subjects.length > 0 ? max : 0
    return { criterion: id, points, text: advice, subjects }
  }
}

function addShare(sums: Sums, { score, min, max }: Share): void {
  sums.count++
  sums.score += score
  sums.min += min
  sums.max += max
}

/** A dataset on its own is judged by its best distribution. */
function byItsBest(sums: Sums): Sums {
  const { criterion, first, lacking } = sums
  const [best] = [...first].sort((a, b) => b.score - a.score || b.max - a.max)
  if (!best || criterion.unit !== 'file' || !criterion.best) return sums
  return { criterion, first, count: 1, ...best, lacking: best.max < 1 ? lacking : new Column() }
}

function lineOf({ criterion: { id, max }, count, ...sums }: Sums): CatalogScore['criteria'][number] {
  const points = (sum: number): number => (count > 0 ? sum / count : 0) * max
  return { id, score: points(sums.score), max, range: { min: points(sums.min), max: points(sums.max) } }
}

/** Differences of means carry no more than twelve decimals: what is beyond is the machine’s. */
const clean = (value: number): number => Math.round(value * 1e12) / 1e12
