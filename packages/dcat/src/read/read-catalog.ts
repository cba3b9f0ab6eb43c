import type { Finding } from '@communaux/report'
import { catalogOf } from '../model/catalog-of.ts'
import type { Catalog } from '../model/catalog.ts'
import { mainNodes } from '../model/roles.ts'
import { decode } from './decode.ts'
import { readNothing } from './findings/document.ts'
import { findingsOf } from './findings-of.ts'
import type { Json } from './json/parse.ts'
import { hydraPage } from './page.ts'
import { readText } from './read-text.ts'
import type { FormatId, Trouble } from './reading.ts'
import { repairNames } from './repairs.ts'

export interface ReadOptions {
  /** The format, when it is known; else it is recognised by the content. */
  readonly format?: FormatId
  /** The address of the document: relative IRIs are resolved against it. */
  readonly base?: string
  /** The name shown in findings. */
  readonly file?: string
  /** JSON-LD contexts that the document gives by address, by that address: nothing is ever fetched. */
  readonly contexts?: Readonly<Record<string, unknown>>
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
  const file = options.file ?? 'catalogue'
  const { text, troubles } = decode(input)
  if (text === undefined) return { value: catalogOf(new Map()), findings: findingsOf(troubles, '', file), format: null }
  const source = { text, base: options.base ?? `file:///${encodeURIComponent(file)}`, file }
  const read = await readText(source, options.format, (options.contexts ?? {}) as Readonly<Record<string, Json>>)
  const mended = repairNames(read, source.base)
  const value = catalogOf(mended.graph)
  // Zero datasets is never said in silence.
  const nothing: Trouble[] = read.format !== null && value.id === undefined && mainNodes(mended.graph).size === 0 ? [{ rule: readNothing }] : []
  const page = hydraPage(mended.graph, mended.properties, () => value.datasets.length)
  return { value, findings: findingsOf([...troubles, ...mended.troubles, ...page, ...nothing], text, file), format: read.format }
}
