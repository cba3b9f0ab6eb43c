import type { Mend } from '../reading.ts'
import type { Token } from './token.ts'

/** What only looks like a blank, and the blanks around it, just before a token. */
const ODD_BLANKS = /[\s\u200B\u2060\uFEFF]*[\f\v\u00A0\u2000-\u200B\u202F\u2060\u3000\uFEFF][\s\u200B\u2060\uFEFF]*$/
const LONGEST = 200

/** How a token that had to be repaired is written well; `undefined` where a person must say what was meant. */
export function mendOf(text: string, { start, end, repair, value }: Pick<Token, 'start' | 'end' | 'repair' | 'value'>): Mend | undefined {
  switch (repair) {
    case 'space': {
      const from = Math.max(0, start - LONGEST)
      const found = ODD_BLANKS.exec(text.slice(from, start))
      return found ? { start: from + found.index, length: found[0].length, text: found[0].replace(/[^ \t\r\n]/g, ' ') } : undefined
    }
    case 'iri-bare':
    case 'iri-open':
      return { start, length: end - start, text: `<${value}>` }
    case 'name-slash':
      return { start, length: end - start, text: text.slice(start, end).replace(/(?<!\\)\//g, '\\/') }
    case 'string-newline':
    case 'string-quotes':
    case 'string-escape':
    case 'quotes-curly':
      return { start, length: end - start, text: quoted(value) }
    default:
      return undefined
  }
}

/** A text of several lines stands between three quotes, where its lines stay as they are. */
function quoted(value: string): string {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
  return /[\r\n]/.test(value) ? `"""${escaped}"""` : `"${escaped}"`
}
