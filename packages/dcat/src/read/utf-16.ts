/** How a text of two bytes a character is encoded, and whether a byte order mark says it. */
export interface WideEncoding {
  readonly name: 'utf-16le' | 'utf-16be'
  readonly isMarked: boolean
}

/** A text shorter than this is too short to be guessed. */
const SHORTEST = 16

/**
 * The encoding of a text in UTF-16: by its byte order mark, else by the zero that is in one byte of two where most of the text is
 * ASCII; undefined when it is another one.
 *
 * @param head the first bytes, each as one character
 */
export function encodingIn(head: string): WideEncoding | undefined {
  if (head.startsWith('\u00FF\u00FE')) return { name: 'utf-16le', isMarked: true }
  if (head.startsWith('\u00FE\u00FF')) return { name: 'utf-16be', isMarked: true }
  if (head.length < SHORTEST) return undefined
  const [even, odd] = [shareOfNulls(head, 0), shareOfNulls(head, 1)]
  if (even < 0.02 && odd > 0.7) return { name: 'utf-16le', isMarked: false }
  return odd < 0.02 && even > 0.7 ? { name: 'utf-16be', isMarked: false } : undefined
}

/** How many of every second byte are zero. */
function shareOfNulls(head: string, from: number): number {
  let count = 0
  for (let at = from; at < head.length; at += 2) if (head.charCodeAt(at) === 0) count++
  return count / (head.length / 2)
}

/** Whether a text starts as XML does: Turtle starts with "<" too, before an address. */
export const isXml = (head: string): boolean => /^\s*<[?!a-z](?![^\s>]*:\/\/)/i.test(head.replace(/^(?:\u00FF\u00FE|\u00FE\u00FF)/, '').replaceAll('\0', ''))
