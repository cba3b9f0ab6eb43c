/** A cell that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/
const PLAIN_NUMBER = /^-?\d+(?:[.,]\d+)?$/
const GUARD = "'"

/**
 * Rows as CSV: semicolons, as spreadsheets in French expect, CR LF, quotes where needed. A cell that looks like a formula
 * gets an apostrophe first; reading takes it away.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map(quoted).join(';')).join('\r\n') + '\r\n'

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? GUARD + cell : cell
  return /[";\r\n,]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const SEPARATORS = [';', '\t', ','] as const

/** Rows of a CSV text (RFC 4180), with semicolons, tabs or commas: whichever the first line holds most. */
export function readCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '')
  const firstLine = /^(?:"[^"]*"|[^"\r\n])*/.exec(plain)?.[0].replace(/"[^"]*"/g, '') ?? ''
  const separator = [...SEPARATORS].sort((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0] ?? ';'
  const rows: string[][] = [[]]
  let cell = ''
  let inside = false
  for (let index = 0; index < plain.length; index++) {
    const sign = plain[index] ?? ''
    if (inside) {
      if (sign !== '"') cell += sign
      else if (plain[index + 1] === '"') cell += plain[++index] ?? ''
      else inside = false
    } else if (sign === '"' && cell === '') inside = true
    else if (sign === separator) cell = endCell(rows, cell)
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && plain[index + 1] === '\n') index++
      cell = endCell(rows, cell)
      rows.push([])
    } else cell += sign
  }
  endCell(rows, cell)
  const last = rows.at(-1)
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows
}

function endCell(rows: string[][], cell: string): string {
  rows.at(-1)?.push(cell.startsWith(GUARD) && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell)
  return ''
}
