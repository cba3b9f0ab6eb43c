import { SCDL_COLUMNS } from '../../data/scdl.ts'
import { parseCsv, type Row, type Table } from './parse.ts'

export type CsvKind = 'scdl' | 'datagouv-resources' | 'datagouv-datasets'

const normal = (column: string): string => column.trim().toLowerCase()

/** Which catalogue a table is, by its header; undefined when it is none. */
export function csvKind(header: readonly string[]): CsvKind | undefined {
  const names = new Set(header.map(normal))
  const scdl = SCDL_COLUMNS.filter((column) => names.has(column.toLowerCase())).length
  if (scdl >= 6 && names.has('titre')) return 'scdl'
  if (names.has('dataset.id') && names.has('url')) return 'datagouv-resources'
  return ['id', 'title', 'slug', 'frequency', 'license'].every((name) => names.has(name)) ? 'datagouv-datasets' : undefined
}

/** Reads a table whose header is that of a catalogue, wherever it stands among its first rows. */
export const parseCatalogCsv = (text: string): Table => parseCsv(text, (cells) => csvKind(cells) !== undefined)

/** A row of separators alone: spreadsheets write them below and between their data. */
export const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '')
