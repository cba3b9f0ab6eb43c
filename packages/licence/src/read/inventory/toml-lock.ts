import type { Entry, InventoryFormat } from '../../model/inventory/types.ts'
import { linesOf, unquoted } from './text-lines.ts'

const FIELD = /^(name|version|source|category)\s*=\s*(.+)$/
/** uv: the project itself and its workspace. */
const OWN = /\b(?:virtual|editable|directory)\s*=/

/** The `[[package]]` tables that Poetry, uv and Cargo write. Cargo gives no source to members of the workspace. */
export function* tomlLock(source: string, format: InventoryFormat): Iterable<Entry> {
  let fields: Map<string, string> | undefined
  let start = 0
  for (const { line, offset } of linesOf(source)) {
    if (line.startsWith('[')) {
      yield* entryOf(fields, start, format)
      fields = line === '[[package]]' ? new Map() : undefined
      start = offset
      continue
    }
    const [, field, value] = FIELD.exec(line) ?? []
    if (field !== undefined && value !== undefined && fields?.has(field) === false) fields.set(field, value)
  }
  yield* entryOf(fields, start, format)
}

function entryOf(fields: ReadonlyMap<string, string> | undefined, offset: number, format: InventoryFormat): Entry[] {
  const name = fields?.get('name')
  if (fields === undefined || name === undefined) return []
  const from = fields.get('source')
  if (format === 'Cargo.lock' ? from === undefined : from !== undefined && OWN.test(from)) return []
  return [{ name: unquoted(name), version: unquoted(fields.get('version') ?? ''), dev: unquoted(fields.get('category') ?? '') === 'dev', offset }]
}
