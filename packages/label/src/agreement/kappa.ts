/** How far apart two ranks are taken to be. */
export type Weights = 'none' | 'linear' | 'quadratic'

const APART: Readonly<Record<Weights, (a: number, b: number) => number>> = {
  none: (a, b) => (a === b ? 0 : 1),
  linear: (a, b) => Math.abs(a - b),
  quadratic: (a, b) => (a - b) ** 2,
}

/**
 * Cohen's kappa of two raters, weighted by rank (Cohen 1968).
 *
 * @param table how often the first rater said the row and the second the column
 * @returns null when chance alone gives full agreement
 */
export function cohen(table: readonly (readonly number[])[], weights: Weights): number | null {
  const rows = table.map(sum)
  const columns = table.map((_row, column) => sum(table.map((row) => row[column] ?? 0)))
  const all = sum(rows)
  const apart = APART[weights]
  let observed = 0
  let expected = 0
  for (const [a, row] of table.entries()) {
    for (const [b, count] of row.entries()) {
      observed += apart(a, b) * count
      expected += (apart(a, b) * (rows[a] ?? 0) * (columns[b] ?? 0)) / all
    }
  }
  return all === 0 || expected === 0 ? null : 1 - observed / expected
}

/** Fleiss' kappa (1971): chance as the categories were used. Units that one person rated are left out. */
export function fleiss(counts: readonly (readonly number[])[]): number | null {
  const shares = counts.reduce<number[]>((totals, unit) => unit.map((count, category) => (totals[category] ?? 0) + count), [])
  const all = sum(shares)
  return beyondChance(meanAgreement(counts), sum(shares.map((count) => (count / all) ** 2)))
}

/** Randolph's free-marginal kappa (2005): every category as likely. */
export const randolph = (counts: readonly (readonly number[])[]): number | null => beyondChance(meanAgreement(counts), 1 / (counts[0]?.length ?? 1))

/** The mean, over units, of the share of pairs of raters who agree. */
function meanAgreement(counts: readonly (readonly number[])[]): number {
  const units = counts.map((unit) => ({ raters: sum(unit), same: sum(unit.map((count) => count * count)) })).filter(({ raters }) => raters >= 2)
  return sum(units.map(({ raters, same }) => (same - raters) / (raters * (raters - 1)))) / units.length
}

const beyondChance = (observed: number, chance: number): number | null => (chance === 1 || Number.isNaN(observed) ? null : (observed - chance) / (1 - chance))

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
