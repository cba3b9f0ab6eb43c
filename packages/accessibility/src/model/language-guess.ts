import { COMMON_WORDS } from './common-words.ts'
import { wordsIn } from './dom.ts'

const LISTS = Object.entries(COMMON_WORDS).map(([code, text]) => ({ code, words: text.split(' ') }))
const COUNTS = new Map<string, number>()
for (const { words } of LISTS) for (const word of words) COUNTS.set(word, (COUNTS.get(word) ?? 0) + 1)

/** The language that a word belongs to, when it belongs to one of our languages only. */
const OWNER: ReadonlyMap<string, string> = new Map(LISTS.flatMap(({ code, words }) => words.filter((word) => COUNTS.get(word) === 1).map((word) => [word, code] as const)))

/** So many times more of its own words than of those of any other language. */
const MARGIN = 3
/** A running text holds at least this share of them; a list of names does not. */
const SHARE = 0.1

/**
 * The language in which a text is written, as an ISO 639-1 code.
 *
 * @param least how many words of that language alone the text must hold
 * @returns null when it is too short or too mixed to tell
 */
export function guessLanguage(text: string, least: number): string | null {
  const words = wordsIn(text)
  const hits = new Map(LISTS.map(({ code }) => [code, 0]))
  for (const word of words) {
    const code = OWNER.get(word)
    if (code !== undefined) hits.set(code, (hits.get(code) ?? 0) + 1)
  }
  const [first, second] = [...hits].sort(([, a], [, b]) => b - a)
  if (!first || !second || first[1] < least || first[1] < MARGIN * second[1] || first[1] < SHARE * words.length) return null
  return first[0]
}
