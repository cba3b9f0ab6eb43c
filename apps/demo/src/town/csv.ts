/** A cell that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Rows for a spreadsheet in French: byte order mark, semicolons, CR LF; what looks like a formula is shown, not run. */
export const csvOf = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
