import type { Reader } from './reader.ts'

/**
 * Skips what cannot be understood, up to where reading can go on: the next property of the same subject (`;`), the end
 * of the statement (`.`), the bracket that closes, or a line that starts at the left margin as subjects do.
 *
 * @returns the mark reached (not consumed), or an empty string
 */
export function resume(reader: Reader): string {
  let open = 0
  for (let first = true; reader.token.kind !== 'end'; first = false) {
    const { kind, value, indent } = reader.token
    if (!first && indent === 0 && (kind === 'iri' || kind === 'name' || kind === 'blank' || kind === 'language')) return ''
    if (kind === 'mark') {
      if (value === '[' || value === '(') open++
      else if (open > 0 && (value === ']' || value === ')')) open--
      else if (open === 0 && (value === ';' || value === '.' || value === ']' || value === '}')) return value
    }
    reader.advance()
  }
  return ''
}

/** Skips the whole statement, its dot included; always moves on. */
export function skipStatement(reader: Reader): void {
  const { start } = reader.token
  while (resume(reader) === ';') reader.advance()
  if (reader.is('.') || reader.token.start === start) reader.advance()
}
