import { readFieldOwn } from '../findings/json.ts'
import type { Json, JsonObject } from '../json/parse.ts'
import { Sink } from '../jsonld/sink.ts'
import { readDatagouvDataset } from '../platforms/datagouv.ts'
import type { Reading, Trouble } from '../reading.ts'
import { isBlank } from './columns.ts'
import type { Row, Table } from './parse.ts'

/** Reads the catalogue that data.gouv.fr exports as CSV: a row a dataset, or a row a file. They are read as the API's own objects. */
export function readDatagouvCsv(written: Table, isByResource: boolean, sink: Sink = new Sink()): Reading {
  const table = { ...written, header: written.header.map((name) => name.toLowerCase()) }
  const datasets = isByResource ? byDataset(table) : table.rows.map((row) => datasetOf(objectOf(row, table.header)))
  datasets.forEach((dataset, index) => {
    if (!isByResource && isBlankAt(table, index)) return
    sink.path.splice(0, Infinity, index)
    readDatagouvDataset(dataset, sink)
  })
  const { graph, troubles } = sink.reading()
  return { graph, troubles: [...table.troubles.list, ...troubles.map(withoutPath), ...leftColumns(table, isByResource)] }
}

/** The columns that are not read, where they say something. */
function leftColumns({ header, rows }: Table, isByResource: boolean): readonly Trouble[] {
  return header.flatMap((name, index) => {
    const count = isRead(isByResource ? name.replace(/^dataset\./, '') : name) ? 0 : rows.filter(({ cells }) => cells[index]?.trim()).length
    return count === 0 ? [] : [{ rule: readFieldOwn, words: name, params: { field: name, count }, value: name }]
  })
}

/** Columns that stand for what the API gives inside an object. */
const INSIDE = new Set(['temporal_coverage.start', 'temporal_coverage.end', 'spatial.zones', 'checksum.type', 'checksum.value'])
const isRead = (name: string): boolean => INSIDE.has(name) || !(name.includes('.') || LEFT.test(name) || name === 'downloads')

const isBlankAt = ({ rows }: Table, index: number): boolean => rows[index] !== undefined && isBlank(rows[index])

/** The objects were made here: their paths mean nothing in the file. */
function withoutPath({ path, ...trouble }: Trouble): Trouble {
  return path ? trouble : { ...trouble }
}

const objectOf = ({ cells }: Row, header: readonly string[]): Record<string, string> =>
  Object.fromEntries(header.flatMap((name, index) => (cells[index]?.trim() && header.indexOf(name) === index ? [[name, cells[index]]] : [])))

function datasetOf(row: Readonly<Record<string, string>>): JsonObject {
  const { organization, organization_id: organizationId, url, tags, ...rest } = row
  const nested: Record<string, Json> = {}
  for (const [key, value] of Object.entries(rest)) if (!key.includes('.') && !LEFT.test(key)) nested[key] = value
  return {
    ...nested,
    ...(url && { page: url }),
    ...(organization && { organization: { name: organization, id: organizationId ?? null } }),
    ...(tags && { tags: tags.split(',') }),
    temporal_coverage: { start: row['temporal_coverage.start'] ?? null, end: row['temporal_coverage.end'] ?? null },
    spatial: { zones: row['spatial.zones']?.split(',') ?? null },
  }
}

/** Columns that count or repeat: the platform's own life. */
const LEFT = /^(?:resources_|main_resources|quality|metric|downloads|url_|owner_id|organization_|featured)/

function byDataset({ header, rows }: Table): readonly JsonObject[] {
  const found = new Map<string, { head: Record<string, string>; resources: JsonObject[] }>()
  for (const row of rows) {
    if (isBlank(row)) continue
    const cells = objectOf(row, header)
    const head = Object.fromEntries(Object.entries(cells).flatMap(([key, value]) => (key.startsWith('dataset.') ? [[key.slice(8), value]] : [])))
    const id = head['id'] ?? ''
    const known = found.get(id) ?? { head, resources: [] }
    known.resources.push(resourceOf(cells))
    found.set(id, known)
  }
  return [...found.values()].map(({ head, resources }) => ({ ...datasetOf(head), resources }))
}

function resourceOf(cells: Readonly<Record<string, string>>): JsonObject {
  const { modified, ...rest } = Object.fromEntries(Object.entries(cells).filter(([key]) => !key.includes('.') && key !== 'downloads'))
  const checksum = cells['checksum.value'] ? { type: cells['checksum.type'] ?? null, value: cells['checksum.value'] } : null
  return { ...rest, last_modified: modified ?? null, checksum }
}
