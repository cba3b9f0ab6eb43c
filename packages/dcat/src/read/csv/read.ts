import { readCsvColumn } from '../findings/csv.ts'
import type { FormatId, Reading } from '../reading.ts'
import { SCDL_COLUMNS } from '../../data/scdl.ts'
import { csvKind, parseCatalogCsv } from './columns.ts'
import { readDatagouvCsv } from './datagouv.ts'
import { readScdl } from './scdl.ts'

export interface CsvReading extends Reading {
  readonly format: Extract<FormatId, 'scdl' | 'datagouv'>
}

/** Reads a CSV catalogue; undefined when its columns are those of none. */
export function readCsvCatalog(text: string, isAsked: boolean): CsvReading | undefined {
  const table = parseCatalogCsv(text)
  const kind = csvKind(table.header)
  if (kind === 'scdl') return { ...readScdl(table), format: 'scdl' }
  if (kind !== undefined) return { ...readDatagouvCsv(table, kind === 'datagouv-resources'), format: 'datagouv' }
  if (!isAsked) return undefined
  table.troubles.add(readCsvColumn, table.head, { message: NONE, params: { columns: SCDL_COLUMNS.slice(0, 5).join(', ') }, severity: 'error' })
  return { graph: new Map(), troubles: table.troubles.list, format: 'scdl' }
}

const NONE = { fr: 'Les colonnes du catalogue SCDL ne sont pas là : {columns}…', en: 'The columns of the SCDL catalogue are not there: {columns}…' }
