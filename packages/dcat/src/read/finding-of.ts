import { type Finding, finding, type Fix } from '@communaux/report'
import type { Lines } from './lines.ts'
import type { Span, Trouble } from './reading.ts'

/** Makes the finding of a trouble: its place in lines and columns, and the edit that mends it when one is safe. */
export function findingOf({ rule, span, replacement, path, params, message, severity, subject, value }: Trouble, lines: Lines): Finding {
  return finding(rule, {
    ...(params && { params }),
    ...(message && { message }),
    ...(severity && { severity }),
    ...(subject !== undefined && { subject }),
    ...(path && { path }),
    ...(value !== undefined && { value }),
    ...(span && { location: lines.locate(span) }),
    ...(span && replacement !== undefined && { fix: fixOf(span, replacement) }),
  })
}

const fixOf = ({ start, length }: Span, text: string): Fix => ({
  title: { fr: `Écrire « ${text} »`, en: `Write "${text}"` },
  safe: true,
  edits: [{ range: [start, start + length], text }],
})
