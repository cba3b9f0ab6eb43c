import type { Finding } from '@communaux/report'
import { decode } from '../read/decode.ts'
import { linesOf } from '../read/lines.ts'
import type { FormatId } from '../read/reading.ts'
import { scan } from './scan.ts'
import { Wants } from './wants.ts'

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
 * needs it. Findings that have a place keep it; those whose place is not found come back as they are.
 *
 * @example locate({ text, file: 'catalogue.ttl', format }, check(catalog, { now }).findings)
 */
export function locate(source: LocatedSource, findings: readonly Finding[]): Finding[] {
  const wants = new Wants(findings)
  const { text } = wants.isEmpty ? {} : decode(source.text)
  if (text === undefined) return [...findings]
  scan({ ...source, text }, wants)
  const lines = linesOf(text, source.file)
  return findings.map((finding) => {
    const place = finding.location ? undefined : wants.placeOf(finding)
    return place ? { ...finding, location: lines.locate(place) } : finding
  })
}
