import type { Span } from '../reading.ts'
import type { TroubleParts } from '../troubles.ts'
import type { Element } from './frames.ts'

/** The place of a tag's name. */
export const nameSpan = ({ name, span }: Element): Span => ({ start: span.start + 1, length: name.length })

/** From the start of one place to the end of another. */
export const joined = (first: Span | undefined, { start, length }: Span): Span => (first ? { start: first.start, length: start + length - first.start } : { start, length })

/** A prefix that nobody declares is declared by the root, after its name. */
export function declaredAt(root: number, parts: TroubleParts = {}): TroubleParts {
  const { prefix = '', iri = '' } = parts.params ?? {}
  return root > 0 ? { ...parts, mend: { start: root, length: 0, text: ` xmlns:${prefix}="${iri}"` } } : parts
}

/** The place of a text without the blanks before it. */
export function withoutBlanks(text: string, { start, length }: Span): Span {
  const blanks = Math.max(text.search(/[^ \t\r\n]/), 0)
  return { start: start + blanks, length: length - blanks }
}
