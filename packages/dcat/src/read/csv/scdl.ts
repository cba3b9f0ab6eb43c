import { SCDL_COLUMNS, SCDL_LICENCES } from '../../data/scdl.ts'
import { readCsvColumn } from '../findings/csv.ts'
import { Sink } from '../jsonld/sink.ts'
import { address, date, formatOf, frequencyOf, licenceOf, nodeFor, period, said, text, typed } from '../platforms/statements.ts'
import type { Reading } from '../reading.ts'
import type { Row, Table } from './parse.ts'

type Cells = (column: (typeof SCDL_COLUMNS)[number]) => string | undefined

/** Reads the "catalogue simplifié" of the SCDL, a row a dataset. Files are known by number and format only: the schema has no more. */
export function readScdl({ header, rows, troubles }: Table, sink: Sink = new Sink()): Reading {
  const names = header.map((column) => column.trim().toUpperCase())
  const missing = SCDL_COLUMNS.filter((column) => !names.includes(column))
  const unknown = header.filter((column) => !SCDL_COLUMNS.some((known) => known === column.trim().toUpperCase()))
  if (missing.length > 0) troubles.add(readCsvColumn, undefined, { message: MISSING, params: { columns: missing.join(', ') } })
  if (unknown.length > 0) troubles.add(readCsvColumn, undefined, { message: UNKNOWN, params: { columns: unknown.join(', ') } })
  rows.forEach((row, index) => readRow(cellsOf(row, names, (column) => sink.taken?.([index], column)), sink))
  const { graph, troubles: met } = sink.reading()
  return { graph, troubles: [...troubles.list, ...met] }
}

const MISSING = { fr: 'Colonnes absentes : {columns}.', en: 'Missing columns: {columns}.' }
const UNKNOWN = { fr: 'Colonnes hors du schéma, qui n’ont pas été lues : {columns}.', en: 'Columns outside the schema, which were not read: {columns}.' }

const cellsOf = ({ cells }: Row, names: readonly string[], tell: (column: string) => void): Cells => (column) => {
  const value = cells[names.indexOf(column)]?.trim()
  if (!value) return undefined
  tell(column)
  return value
}

function readRow(cell: Cells, sink: Sink): void {
  const url = cell('URL')
  const subject = typed(sink, nodeFor(sink, url), 'dcat:Dataset')
  text(sink, subject, 'dct:identifier', cell('ID'))
  text(sink, subject, 'dct:title', cell('TITRE'), 'fr')
  text(sink, subject, 'dct:description', cell('DESCRIPTION'), 'fr')
  text(sink, subject, 'dcat:theme', cell('THEME'), 'fr')
  text(sink, subject, 'dcat:keyword', cell('MOTS_CLES')?.split(';').map((word) => word.trim()), 'fr')
  agent(sink, subject, 'dct:publisher', cell('COLL_NOM'), cell('COLL_SIRET'))
  if (cell('PRODUCTEUR_NOM') !== cell('COLL_NOM')) agent(sink, subject, 'dct:creator', cell('PRODUCTEUR_NOM'), cell('PRODUCTEUR_SIRET'))
  place(sink, subject, cell('COUV_SPAT_NOM'), cell('COUV_SPAT_MAILLE'))
  period(sink, subject, cell('COUV_TEMP_DEBUT'), cell('COUV_TEMP_FIN'))
  date(sink, subject, 'dct:issued', cell('DATE_PUBL'))
  date(sink, subject, 'dct:modified', cell('DATE_MAJ'))
  frequencyOf(sink, subject, cell('FREQ_MAJ'))
  const licence = cell('LICENCE')
  licenceOf(sink, subject, SCDL_LICENCES[licence ?? ''], licence)
  address(sink, subject, 'dcat:landingPage', url)
  for (const format of cell('FORMAT_RESSOURCES')?.split(';') ?? []) distribution(sink, subject, url, format.trim())
}

function agent(sink: Sink, subject: string, property: string, name: string | undefined, siret: string | undefined): void {
  if (!name && !siret) return
  const node = typed(sink, sink.newBlank(), 'foaf:Organization')
  said(sink, subject, property, { id: node })
  text(sink, node, 'foaf:name', name, 'fr')
  text(sink, node, 'dct:identifier', siret)
}

function place(sink: Sink, subject: string, name: string | undefined, level: string | undefined): void {
  if (!name && !level) return
  const node = typed(sink, sink.newBlank(), 'dct:Location')
  said(sink, subject, 'dct:spatial', { id: node })
  text(sink, node, 'skos:prefLabel', name, 'fr')
  text(sink, node, 'rdfs:comment', level, 'fr')
}

function distribution(sink: Sink, subject: string, url: string | undefined, format: string): void {
  const node = typed(sink, sink.newBlank(), 'dcat:Distribution')
  said(sink, subject, 'dcat:distribution', { id: node })
  address(sink, node, 'dcat:accessURL', url)
  formatOf(sink, node, format)
}
