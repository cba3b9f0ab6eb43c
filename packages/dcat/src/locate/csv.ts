import { isReference } from '../model/graph.ts'
import { csvKind, isBlank, parseCatalogCsv } from '../read/csv/columns.ts'
import { readDatagouvCsv } from '../read/csv/datagouv.ts'
import { type Cell, cellsFrom, type Row, type Table } from '../read/csv/parse.ts'
import { readScdl } from '../read/csv/scdl.ts'
import type { Span } from '../read/reading.ts'
import type { Witness } from '../read/witness.ts'
import { PathSink, type Standing } from './path-sink.ts'

/** Tells a witness where statements stand in a table: in the cell that says the value, else in the one that was read last. */
export function scanCsv(text: string, witness: Witness): void {
  const table = parseCatalogCsv(text)
  const kind = csvKind(table.header)
  if (kind === undefined) return
  const sink = new PathSink(witness)
  if (kind === 'scdl') readScdl(table, sink)
  else readDatagouvCsv(table, kind === 'datagouv-resources', sink)
  const rowOf = kind === 'datagouv-resources' ? rowsByDataset(table) : ([index = 0]: readonly (string | number)[]) => table.rows[Number(index)]
  const columns = table.header.map((name) => name.trim().toLowerCase())
  for (const standing of sink.standings) {
    const row = rowOf(standing.path.length > 0 ? standing.path : (standing.field ?? []))
    if (row) placeIn(row, text, table.separator, columns, standing)
  }
}

/** A dataset is all the rows that bear its identifier; its files are these rows in order. */
function rowsByDataset({ header, rows }: Table): (path: readonly (string | number)[]) => Row | undefined {
  const column = header.findIndex((name) => name.trim().toLowerCase() === 'dataset.id')
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    if (isBlank(row)) continue
    const id = row.cells[column] ?? ''
    const group = groups.get(id)
    if (group) group.push(row)
    else groups.set(id, [row])
  }
  const datasets = [...groups.values()]
  return ([dataset = 0, list, file]) => datasets[Number(dataset)]?.[list === 'resources' ? Number(file) : 0]
}

function placeIn({ span }: Row, text: string, separator: string, columns: readonly string[], { subject, value, field, at }: Standing): void {
  const cells = cellsFrom(text, span.start, separator, columns.length)
  const written = isReference(value) ? value.id : value.value
  const own = cells[columns.indexOf(String(field?.at(-1)).toLowerCase())]
  const found = inCell(own, text, written) ?? cells.map((cell) => inCell(cell, text, written)).find((place) => place !== undefined)
  at.value = found ?? (own && spanOf(own))
  at.property = at.value
  at.subject = cells.map((cell) => inCell(cell, text, subject)).find((place) => place !== undefined) ?? span
}

const spanOf = ({ start, end }: Cell): Span => ({ start, length: end - start })

/** The whole cell when it says just that, the piece of it when it is a list. */
function inCell(cell: Cell | undefined, text: string, written: string): Span | undefined {
  if (!cell || written === '') return undefined
  if (cell.value.trim() === written) return spanOf(cell)
  if (!cell.value.split(/[;,|]/).some((item) => item.trim() === written)) return undefined
  const start = text.indexOf(written, cell.start)
  return start >= 0 && start + written.length <= cell.end ? { start, length: written.length } : undefined
}
