import { ETALAB_COLUMNS, ETALAB_CONTACTS, SCDL_COLUMNS, SCDL_DATASET, SCDL_LICENCES, SCDL_PERIOD, SCDL_PLACE, SCDL_PRODUCER, SCDL_PUBLISHER, type ScdlColumn } from '../../data/scdl.ts'
import { readCsvColumn, readFormula } from '../findings/csv.ts'
import { readFieldLost } from '../findings/json.ts'
import type { Json } from '../json/parse.ts'
import { Sink } from '../jsonld/sink.ts'
import { Fields } from '../platforms/fields.ts'
import { sayFields, sayPart } from '../platforms/say.ts'
import { address, formatOf, licenceOf, nodeFor, said, typed } from '../platforms/statements.ts'
import type { Reading, Trouble } from '../reading.ts'
import { isBlank } from './columns.ts'
import { withoutGuard } from './formula.ts'
import type { Row, Table } from './parse.ts'

/**
 * Reads the "catalogue simplifié" of the SCDL, a row a dataset; or the catalogue of Etalab, which has fewer columns and other names.
 * Files are known by number and format only: the schemas have no more.
 */
export function readScdl({ header, rows, troubles, head }: Table, sink: Sink = new Sink()): Reading {
  const written = header.map((column) => column.trim().toUpperCase())
  const isEtalab = written.includes('NOM_ORGA')
  const names = isEtalab ? written.map((name) => ETALAB_COLUMNS[name] ?? name) : written
  const missing = isEtalab ? [] : SCDL_COLUMNS.filter((column) => !names.includes(column))
  const known: readonly string[] = [...SCDL_COLUMNS, ...(isEtalab ? CONTACT_COLUMNS : [])]
  const unknown = header.filter((_, index) => !known.includes(names[index] ?? ''))
  if (missing.length > 0) troubles.add(readCsvColumn, head, { message: MISSING, params: { columns: missing.join(', ') } })
  if (unknown.length > 0) troubles.add(readCsvColumn, head, { message: UNKNOWN, params: { columns: unknown.join(', ') } })
  rows.forEach((row, index) => {
    if (isBlank(row)) return
    sink.path.splice(0, sink.path.length, index)
    const cellOf: CellOf = (column) => row.cells[names.indexOf(column)]
    const subject = readScdlRow(cellOf, sink, isEtalab ? ',' : ';')
    if (isEtalab) readContacts(cellOf, subject, sink)
  })
  const { graph, troubles: met } = sink.reading()
  return { graph, troubles: [...troubles.list, ...met.map((trouble) => inRow(trouble, rows))] }
}

type CellOf = (column: string) => string | undefined

const CONTACT_COLUMNS = ETALAB_CONTACTS.flatMap(({ rows }) => rows.map(([column]) => column))

function readContacts(cellOf: CellOf, subject: string, sink: Sink): void {
  const fields = new Fields(Object.fromEntries(CONTACT_COLUMNS.map((column) => [column, cellOf(column)?.trim() ?? ''])), sink)
  for (const contact of ETALAB_CONTACTS) sayPart(fields, subject, contact, 'fr')
}

const MISSING = { fr: 'Colonnes absentes : {columns}.', en: 'Missing columns: {columns}.' }
const UNKNOWN = { fr: 'Colonnes hors du schéma, qui n’ont pas été lues : {columns}.', en: 'Columns outside the schema, which were not read: {columns}.' }

/** What was met in a row is shown there. */
function inRow({ path = [], ...trouble }: Trouble, rows: readonly Row[]): Trouble {
  const span = rows[Number(path[0])]?.span
  return span ? { ...trouble, span } : trouble
}

/** Reads one dataset from its cells. @returns the node that they describe */
export function readScdlRow(cellOf: (column: ScdlColumn) => string | undefined, sink: Sink, separator = ';'): string {
  const fields = new Fields(objectOf(cellOf, sink, separator), sink)
  const url = fields.text('URL')
  const subject = typed(sink, nodeFor(sink, url), 'dcat:Dataset')
  address(sink, subject, 'dcat:landingPage', url)
  sayFields(fields, subject, SCDL_DATASET, 'fr')
  sayPart(fields, subject, SCDL_PUBLISHER, 'fr')
  if (fields.take('PRODUCTEUR_NOM') !== fields.take('COLL_NOM')) sayPart(fields, subject, SCDL_PRODUCER, 'fr')
  sayPart(fields, subject, SCDL_PLACE, 'fr')
  sayPart(fields, subject, SCDL_PERIOD)
  const licence = fields.text('LICENCE')
  licenceOf(sink, subject, SCDL_LICENCES[licence ?? ''] ?? licence)
  readFiles(fields, subject, url)
  return subject
}

/** The cells of a row by column; lists are cut. */
function objectOf(cellOf: (column: ScdlColumn) => string | undefined, sink: Sink, separator: string): Readonly<Record<string, Json>> {
  const entries = SCDL_COLUMNS.map((column): [ScdlColumn, Json] => {
    const cell = cellOf(column)?.trim() ?? ''
    const value = withoutGuard(cell)
    if (value !== cell) sink.loseField(readFormula, 'formula', [...sink.path])
    return [column, LISTS.has(column) ? value.split(separator).map((item) => item.trim()) : value]
  })
  return Object.fromEntries(entries)
}

const LISTS: ReadonlySet<ScdlColumn> = new Set<ScdlColumn>(['MOTS_CLES', 'FORMAT_RESSOURCES'])

/** A file for each format. When there are more files than formats, the others are only counted, and that is told. */
function readFiles(fields: Fields, subject: string, url: string | undefined): void {
  const { sink } = fields
  const formats = fields.list('FORMAT_RESSOURCES')
  for (const format of formats) {
    if (typeof format !== 'string') continue
    const node = typed(sink, sink.newBlank(), 'dcat:Distribution')
    said(sink, subject, 'dcat:distribution', { id: node })
    address(sink, node, 'dcat:accessURL', url)
    formatOf(sink, node, format)
  }
  const count = fields.text('NOMBRE_RESSOURCES')
  if (count !== undefined && Number(count) !== formats.length) sink.loseField(readFieldLost, 'NOMBRE_RESSOURCES', [...sink.path])
}
