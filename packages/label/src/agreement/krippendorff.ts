/** Krippendorff, « Computing Krippendorff's Alpha-Reliability » (2011). Missing values are left out; so is a unit that one person rated. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** Squared distance between two categories, by their ranks; `totals` are how often each was used in pairs. */
type Distance = (a: number, b: number, values: readonly number[], totals: readonly number[]) => number

const DISTANCES: Readonly<Record<Metric, Distance>> = {
  nominal: (a, b) => (a === b ? 0 : 1),
  ordinal(a, b, _values, totals) {
    const [low, high] = a < b ? [a, b] : [b, a]
    let between = 0
    for (let rank = low; rank <= high; rank++) between += totals[rank] ?? 0
    return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2
  },
  interval: (a, b, values) => ((values[a] ?? 0) - (values[b] ?? 0)) ** 2,
  ratio(a, b, values) {
    const [left, right] = [values[a] ?? 0, values[b] ?? 0]
    return left + right === 0 ? 0 : ((left - right) / (left + right)) ** 2
  },
}

/**
 * Alpha from counts by unit and category.
 *
 * @param values the numbers that the categories stand for (used by interval and ratio)
 * @returns null when no two different values were given: nothing could have been disagreed about
 */
export function krippendorff(counts: readonly (readonly number[])[], values: readonly number[], metric: Metric): number | null {
  const size = values.length
  const pairs = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (const unit of counts) {
    const raters = sum(unit)
    if (raters < 2) continue
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) {
        const row = pairs[a]
        if (row) row[b] = (row[b] ?? 0) + ((unit[a] ?? 0) * ((unit[b] ?? 0) - (a === b ? 1 : 0))) / (raters - 1)
      }
    }
  }
  const totals = pairs.map(sum)
  const all = sum(totals)
  const distance = DISTANCES[metric]
  let observed = 0
  let expected = 0
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const apart = distance(a, b, values, totals)
      observed += (pairs[a]?.[b] ?? 0) * apart
      expected += (totals[a] ?? 0) * (totals[b] ?? 0) * apart
    }
  }
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
