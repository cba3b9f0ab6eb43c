import type { Reader } from './reader.ts'
import type { Token } from './token.ts'

/**
 * Skips what cannot be understood, up to where reading can go on: the next property of the same subject (`;`), the end
 * of the statement (`.`), the bracket that closes, or a line that starts at the left margin as subjects do.
 *
 * @returns the mark reached (not consumed), or an empty string
 */
export function resume(reader: Reader): string {
  let open = 0
  for (let first = true; reader.token.kind !== 'end'; first = false) {
    const { kind, value } = reader.token
    if (!first && startsLine(reader.token)) return ''
    if (kind === 'mark') {
      if (value === '[' || value === '(') open++
      else if (open > 0 && (value === ']' || value === ')')) open--
      else if (open === 0 && (value === ';' || value === '.' || value === ']' || value === '}')) return value
    }
    reader.advance()
  }
  return ''
}

/** What stands at the left margin, where subjects and directives do. */
const startsLine = ({ kind, indent }: Token): boolean => indent === 0 && (kind === 'iri' || kind === 'name' || kind === 'blank' || kind === 'language')

/** Whether the next line is a statement of its own. */
export const isStatementNext = (reader: Reader): boolean => isStatementAt(reader, reader.peek())

/** Whether a statement starts at a token: a subject at the margin, a verb and more than its value. */
export function isStatementAt(reader: Reader, subject: Token): boolean {
  if (!startsLine(subject) || subject.kind === 'language') return false
  const verb = reader.peek(subject)
  if (verb.kind === 'keyword') return verb.value.toLowerCase() === 'a'
  return (verb.kind === 'iri' || verb.kind === 'name') && !/^[;,.\])]$/.test(reader.peek(verb).value)
}

/** Skips the whole statement, its dot included; always moves on. */
export function skipStatement(reader: Reader): void {
  const { start } = reader.token
  while (resume(reader) === ';') {
    reader.advance()
    if (startsLine(reader.token)) return
  }
  if (reader.is('.') || reader.token.start === start) reader.advance()
}
