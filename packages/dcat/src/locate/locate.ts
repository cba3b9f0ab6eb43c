import type { Finding } from '@communaux/report'
import { decode } from '../read/decode.ts'
import { linesOf } from '../read/lines.ts'
import type { FormatId } from '../read/reading.ts'
import { unwrapped } from '../read/wrapped.ts'
import { editsIn } from './edits/index.ts'
import type { WriteEdit } from './edits/types.ts'
import { scan } from './scan.ts'
import { valueEditOf, Wants } from './wants.ts'

/** The document that findings speak of, as it was given to `readCatalog`. */
export interface LocatedSource {
  readonly text: string | Uint8Array
  /** The name shown in locations. */
  readonly file: string
  /** The address of the document, as it was given when it was read. */
  readonly base?: string
  readonly format?: FormatId | null
  readonly contexts?: Readonly<Record<string, unknown>>
}

/**
 * Gives findings their place in the document: that of the value when they have one, else that of the property, else that of the node
 * where it is first described. Reading keeps no places: the text is read a second time, once for all findings, and only when one
 * needs it. Findings that have a place keep it; those whose place is not found come back as they are. A fix that changes a value of the
 * model becomes a change of characters of the text, when the format is given and can write it.
 *
 * @example locate({ text, file: 'catalogue.ttl', format }, check(catalog, { now }).findings)
 */
export function locate(source: LocatedSource, findings: readonly Finding[]): Finding[] {
  const wants = new Wants(findings)
  const { text } = wants.isEmpty ? {} : decode(source.text)
  if (text === undefined) return [...findings]
  scan({ ...source, text: unwrapped(text)?.text ?? text }, wants)
  const lines = linesOf(text, source.file)
  const write = editsIn(text, source.format ?? null)
  return findings.map((finding) => {
    const place = finding.location ? undefined : wants.placeOf(finding)
    return place ? { ...inText(finding, wants, write), location: lines.locate(place) } : finding
  })
}

/** The finding with its fix as characters to change. */
function inText(finding: Finding, wants: Wants, write: WriteEdit): Finding {
  const edit = valueEditOf(finding)
  const places = edit ? wants.placesOf(edit) : []
  const changed = edit ? places.flatMap((at) => write(at, edit) ?? []) : []
  return finding.fix && changed.length > 0 && changed.length === places.length ? { ...finding, fix: { ...finding.fix, edits: changed } } : finding
}
