import type { Localized } from '@communaux/report'
import { LabelError } from '../model/error.ts'
import { countsOf, type Grid, type Rating, type RatingsGrid, sortedCategories } from './grid.ts'
import { cohen, fleiss, randolph, type Weights } from './kappa.ts'
import { krippendorff, type Metric } from './krippendorff.ts'
import { NOTES } from './notes.ts'

export type Method = 'krippendorff' | 'fleiss' | 'randolph' | 'cohen'

export interface AgreementOptions {
  readonly method: Method
  /** For Krippendorff. Default `nominal`. */
  readonly metric?: Metric
  /** For Cohen; by rank. Default `none`. */
  readonly weights?: Weights
  /** Under this many units that two people rated, nothing is said. Default 5. */
  readonly minUnits?: number
}

export interface Agreement {
  readonly method: Method
  readonly metric: Metric | null
  /** 1 is full agreement, 0 what chance gives; null when nothing can be said, and `note` says why. */
  readonly value: number | null
  readonly raters: number
  /** Units that at least two people rated. */
  readonly units: number
  readonly note: Localized | null
}

export const MIN_UNITS = 5

/**
 * How far graders agree beyond chance. On few units the number is noise: under `minUnits` it is not given.
 *
 * @throws LabelError `bad-option` when `minUnits` is not a number of units
 * @example agreement({ ratings: [[1, 1], [2, 3], …] }, { method: 'krippendorff', metric: 'ordinal' }).value // 0.815
 */
export function agreement(grid: Grid, { method, metric = 'nominal', weights = 'none', minUnits = MIN_UNITS }: AgreementOptions): Agreement {
  if (!Number.isInteger(minUnits) || minUnits < 0) throw new LabelError('minUnits must be a whole number', { kind: 'bad-option', option: 'minUnits', value: minUnits })
  const read = measure(grid, method, metric, weights)
  const shown = { method, metric: method === 'krippendorff' ? metric : null, raters: read.raters, units: read.units }
  if (read.note) return { ...shown, value: null, note: read.note }
  if (read.units < Math.max(1, minUnits)) return { ...shown, value: null, note: NOTES.fewUnits(read.units, Math.max(1, minUnits)) }
  const value = read.value()
  return { ...shown, value, note: value === null ? NOTES.noVariation : null }
}

interface Measure {
  readonly raters: number
  readonly units: number
  readonly note: Localized | null
  value(): number | null
}

function measure(grid: Grid, method: Method, metric: Metric, weights: Weights): Measure {
  if (method === 'cohen') return cohenMeasure(grid, weights)
  if ('table' in grid) return { raters: 2, units: total(grid.table), note: NOTES.tableIsForCohen, value: () => null }
  const { counts, categories } = 'ratings' in grid ? countsOf(grid) : { counts: grid.counts, categories: (grid.counts[0] ?? []).map((_count, index) => index + 1) }
  const raters = 'ratings' in grid ? Math.max(0, ...grid.ratings.map((row) => row.length)) : Math.max(0, ...counts.map((unit) => Math.round(unit.reduce((sum, count) => sum + count, 0))))
  const units = counts.filter((unit) => unit.reduce((sum, count) => sum + count, 0) >= 2).length
  if (method !== 'krippendorff') return { raters, units, note: null, value: () => (method === 'fleiss' ? fleiss(counts) : randolph(counts)) }
  const numbers = categories.map((category, rank) => (metric === 'nominal' || metric === 'ordinal' ? rank : category))
  const note = numbers.every((value) => typeof value === 'number') ? null : NOTES.numbersNeeded
  return { raters, units, note, value: () => krippendorff(counts, numbers.map(Number), metric) }
}

function cohenMeasure(grid: Grid, weights: Weights): Measure {
  if ('counts' in grid) return { raters: 0, units: grid.counts.length, note: NOTES.whoSaidWhat, value: () => null }
  const table = 'table' in grid ? grid.table : contingency(grid)
  const raters = 'ratings' in grid ? Math.max(0, ...grid.ratings.map((row) => row.length)) : 2
  return { raters, units: total(table), note: raters === 2 ? null : NOTES.twoRaters, value: () => cohen(table, weights) }
}

/** A category that neither used has no rank: ranks follow the categories in use. */
function contingency({ ratings }: RatingsGrid): number[][] {
  const pairs = ratings.map(([first = null, second = null]): [Rating, Rating] => [first, second]).filter(([first, second]) => first !== null && second !== null)
  const categories = sortedCategories(pairs.flat())
  return categories.map((row) => categories.map((column) => pairs.filter(([first, second]) => first === row && second === column).length))
}

const total = (table: readonly (readonly number[])[]): number => table.flat().reduce((sum, count) => sum + count, 0)
