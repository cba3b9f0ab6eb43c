import type { Finding } from '@communaux/report'
import { catalogOf } from '../model/catalog-of.ts'
import type { Catalog } from '../model/catalog.ts'
import { findingOf } from './finding-of.ts'
import { linesOf } from './lines.ts'
import type { FormatId } from './reading.ts'
import { readTurtle } from './turtle/read.ts'

export interface ReadOptions {
  /** The format, when it is known; else it is recognised by the content. */
  readonly format?: FormatId
  /** The address of the document: relative IRIs are resolved against it. */
  readonly base?: string
  /** The name shown in findings. */
  readonly file?: string
}

export interface ReadResult {
  readonly value: Catalog
  readonly findings: readonly Finding[]
  /** `null` when no known format was recognised: one finding says so. */
  readonly format: FormatId | null
}

/**
 * Reads a catalogue in any known format. Bad input never throws: what could be read is in `value`, and each repair is
 * a finding with its line and column.
 *
 * @example const { value, findings } = await readCatalog(text, { file: 'catalogue.ttl' })
 */
export async function readCatalog(input: string | Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input)
  const file = options.file ?? 'catalogue'
  const source = { text, base: options.base ?? `file:///${encodeURIComponent(file)}`, file }
  const { graph, troubles } = await readTurtle(source, 'turtle')
  const lines = linesOf(text, file)
  return { value: catalogOf(graph), findings: troubles.map((trouble) => findingOf(trouble, lines)), format: 'turtle' }
}
