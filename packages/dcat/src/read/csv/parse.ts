import { readCsv, readCsvColumn } from '../findings/csv.ts'
import type { Span } from '../reading.ts'
import { Troubles } from '../troubles.ts'
import { CSV_TEXTS } from './texts.ts'

/** A row of a table: its cells, and where it stands. */
export interface Row {
  readonly cells: readonly string[]
  readonly span: Span
}

export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly Row[]
  readonly separator: string
  readonly troubles: Troubles
  /** Where the header stands. */
  readonly head?: Span
}

const SEPARATORS = [';', ',', '\t', '|'] as const

/** How many lines are looked at for the separator and for the header: titles may stand above. */
const TOP = 10

/** The separator that cuts the first line of several columns in the most, outside quotes. */
export function separatorOf(text: string): string {
  const bare = text.slice(0, 65_536).replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/, TOP)
  const counts = bare.map((line) => SEPARATORS.map((separator) => line.split(separator).length - 1))
  const best = counts.find((line) => Math.max(...line) > 2) ?? counts[0] ?? []
  return SEPARATORS[best.indexOf(Math.max(...best))] ?? ';'
}

/**
 * Reads a CSV table (RFC 4180, with any usual separator and line end). Ragged rows, quotes out of place and texts never closed
 * are reported with their place; no row is dropped but empty ones.
 *
 * @param isHeader knows the header when it sees it: what stands above is a title; without it, the first row of several cells is the header
 */
export function parseCsv(text: string, isHeader: (cells: readonly string[]) => boolean = () => false): Table {
  const troubles = new Troubles()
  const separator = separatorOf(text)
  const all = [...rowsOf(text, separator, troubles)]
  const known = all.slice(0, TOP).findIndex(({ cells }) => isHeader(cells))
  const start = known >= 0 ? known : all.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1)
  const [head, ...found] = all.slice(Math.max(start, 0))
  const rows = found.flatMap((row, index) => parted(row, head?.cells.length ?? 0, found[index - 1] ?? found[index + 1], troubles))
  if (start > 0) troubles.add(readCsv, all[0]?.span, { message: CSV_TEXTS.title, params: { count: start } })
  const header = (head?.cells ?? []).map((cell) => cell.trim())
  const twice = header.filter((name, index) => name !== '' && header.indexOf(name) < index)
  if (twice.length > 0) troubles.add(readCsvColumn, head?.span, { message: CSV_TEXTS.twice, params: { columns: [...new Set(twice)].join(', ') } })
  for (const { cells, span } of rows) {
    if (cells.length !== header.length) troubles.add(readCsv, span, { message: CSV_TEXTS.ragged, params: { found: cells.length, expected: header.length } })
  }
  return { header, rows, separator, troubles, ...(head && { head: head.span }) }
}

/** Two rows whose line end is lost: as many cells as two rows have, less one. The second starts as its neighbours do. */
function parted(row: Row, columns: number, neighbour: Row | undefined, troubles: Troubles): readonly Row[] {
  const { cells, span } = row
  if (columns < 2 || cells.length !== 2 * columns - 1) return [row]
  troubles.add(readCsv, span, { message: CSV_TEXTS.joined })
  const middle = cells[columns - 1] ?? ''
  const start = neighbour?.cells[0] ?? ''
  const cut = start !== '' && middle.endsWith(start) ? middle.length - start.length : middle.length
  return [{ cells: [...cells.slice(0, columns - 1), middle.slice(0, cut)], span }, { cells: [middle.slice(cut), ...cells.slice(columns)], span }]
}

function* rowsOf(text: string, separator: string, troubles: Troubles): Generator<Row> {
  let at = 0
  let columns = Infinity
  while (at < text.length) {
    const start = at
    const found = cellsFrom(text, at, separator, columns, troubles)
    if (columns === Infinity && found.length > 3) columns = found.length
    const cells = found.map(({ value }) => value)
    at = found.at(-1)?.end ?? text.length
    const span = { start, length: at - start }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    if (cells.length > 1 || cells[0]?.trim() !== '') yield { cells, span }
  }
}

/** A cell of a row: what it says, and where it stands, quotes included. */
export interface Cell {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** The cells of the row that starts at an offset, in a table of so many columns. */
export function cellsFrom(text: string, start: number, separator: string, columns: number, troubles: Troubles = new Troubles()): readonly Cell[] {
  const cells: Cell[] = []
  for (let at = start, more = true; more; ) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator, columns, troubles) : plainCell(text, at, separator, troubles)
    cells.push(cell)
    more = text[cell.end] === separator
    at = cell.end + 1
  }
  return cells
}

function plainCell(text: string, start: number, separator: string, troubles: Troubles): Cell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  const value = text.slice(start, end)
  if (value.includes('"')) troubles.add(readCsv, { start, length: end - start }, { message: CSV_TEXTS.quote })
  return { value, start, end }
}

function quotedCell(text: string, start: number, separator: string, columns: number, troubles: Troubles): Cell {
  let value = ''
  let from = start + 1
  while (true) {
    const close = text.indexOf('"', from)
    if (close < 0 || holdsRow(text, from, close, separator, columns)) {
      troubles.add(readCsv, { start, length: 1 }, { message: CSV_TEXTS.open })
      return lineOnly(text, start, separator)
    }
    value += text.slice(from, close)
    const next = text[close + 1]
    if (next === undefined || next === separator || next === '\n' || next === '\r') return { value, start, end: close + 1 }
    if (next !== '"') troubles.add(readCsv, { start: close, length: 1 }, { message: CSV_TEXTS.quote })
    value += '"'
    from = close + (next === '"' ? 2 : 1)
  }
}

/** Whether a line that starts inside a text is a whole row: the text before it was never closed. */
function holdsRow(text: string, from: number, to: number, separator: string, columns: number): boolean {
  const after = text[to + 1]
  const isClosed = after === undefined || after === separator || after === '\n' || after === '\r'
  for (let line = text.indexOf('\n', from); line >= 0 && line < to; ) {
    const next = text.indexOf('\n', line + 1)
    const end = next < 0 ? text.length : next
    // The end of a text of several lines is followed by the rest of its row.
    if (isClosed && end > to) return false
    if (text.slice(line, end).split(separator).length >= columns) return true
    line = next
  }
  return false
}

/** A text never closed would swallow the rest of the file: it ends with its line. */
function lineOnly(text: string, start: number, separator: string): Cell {
  let end = start + 1
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(start + 1, end), start, end }
}
