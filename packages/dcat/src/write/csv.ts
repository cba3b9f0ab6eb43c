import { guardFormula } from '../read/csv/formula.ts'

/** A table in CSV (RFC 4180, commas, one line feed a row) that no spreadsheet runs. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows.map((row) => row.map(guardFormula))].map((row) => `${row.map(quoted).join(',')}\n`).join('')

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
