import type { Finding, Localized, Location, Path } from '@communaux/report'
import { LineCounter, parseDocument, type Document } from 'yaml'
import { aliasFault, yamlFault } from './yaml-words.ts'

/** A JSON or YAML document: plain data, and where each part of it stands. */
export interface Structured {
  readonly value: unknown
  readonly locate: (path: Path) => Location
}

export type StructuredOutcome = { readonly ok: true; readonly value: Structured } | { readonly ok: false; readonly text: Localized; readonly location: Location }

/**
 * Reads JSON or YAML. JSON is read as JSON; places are looked for only when they are asked for.
 *
 * @example readStructured('{"a": 1}', 'a.json')
 */
export function readStructured(text: string, file: string): StructuredOutcome {
  const json = asJson(text)
  if (json) return { ok: true, value: { value: json.value, locate: (path) => placeIn(documentOf(text), path, file) } }
  const parsed = documentOf(text)
  const [error] = parsed.document.errors
  if (error) return { ok: false, text: { fr: `ni JSON ni YAML : ${yamlFault(error).fr}`, en: `neither JSON nor YAML: ${yamlFault(error).en}` }, location: at(parsed.lines, error.pos[0], file) }
  try {
    return { ok: true, value: { value: parsed.document.toJS({ maxAliasCount: 100 }) as unknown, locate: (path) => placeIn(parsed, path, file) } }
  } catch (cause) {
    const { fr, en } = aliasFault(cause)
    return { ok: false, text: { fr: `YAML illisible : ${fr}`, en: `unreadable YAML: ${en}` }, location: { file, line: 1, column: 1 } }
  }
}

/** The findings of a reader of plain data, with their places in the file. */
export const located = (findings: readonly Finding[], { locate }: Structured): readonly Finding[] =>
  findings.map((finding) => (finding.location || !finding.path ? finding : { ...finding, location: locate(finding.path) }))

function asJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return null
  }
}

interface Parsed {
  readonly document: Document
  readonly lines: LineCounter
}

function documentOf(text: string): Parsed {
  const lines = new LineCounter()
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines }
}

function placeIn({ document, lines }: Parsed, path: Path, file: string): Location {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return at(lines, Number(node.range[0]), file)
  }
  return { file, line: 1, column: 1 }
}

function at(lines: LineCounter, offset: number, file: string): Location {
  const { line, col } = lines.linePos(offset)
  return { file, line: Math.max(1, line), column: Math.max(1, col) }
}
