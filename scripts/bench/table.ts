import { median, type Measured } from './measure.ts'

/** A table in the terminal, its columns aligned. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n')
}

/** Median CPU seconds and memory of each case. */
export function costs(measured: readonly Measured[]): string {
  const head = ['', 's de processeur', 'Mo au plus']
  return table([head, ...measured.map(({ name, rounds }) => [name, median(rounds.map(({ cpu }) => cpu)).toFixed(3), median(rounds.map(({ memory }) => memory)).toFixed(0)])])
}
