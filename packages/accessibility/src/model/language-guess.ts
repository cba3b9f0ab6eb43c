import { wordsIn } from './dom.ts'

/** The most common short words of a few languages; those that two of them share are left out. */
const COMMON: Readonly<Record<string, string>> = {
  fr: 'le la les des du une est et dans pour que qui sur avec pas ce cette nous vous sont aux leur être plus votre par',
  en: 'the and of to is that for with this are you your from have not was will can our their they which been would an',
  de: 'der die das und ist nicht ein eine mit für auf den dem von zu sich auch werden wir sie oder bei',
  es: 'el los las y una por para con del se como está más pero sus este esta son muy sobre también',
  nl: 'de het een en van is dat niet zijn voor met hij zij wij ook maar naar deze dit wordt door aan er om',
  it: 'il gli che di per una sono non con della nel questo alla come più anche dei delle è si',
}
const LISTS = Object.entries(COMMON).map(([code, words]) => [code, new Set(words.split(' '))] as const)

export interface Guess {
  readonly code: string
  /** Common words of that language found. */
  readonly hits: number
  /** Those of the next one. */
  readonly next: number
}

/** The language that a text looks most like; meant for long texts only. Null without any common word. */
export function guessLanguage(text: string): Guess | null {
  const words = wordsIn(text)
  const scores = LISTS.map(([code, list]) => ({ code, hits: words.filter((word) => list.has(word)).length })).sort((a, b) => b.hits - a.hits)
  const [first, second] = scores
  return first && first.hits > 0 ? { ...first, next: second?.hits ?? 0 } : null
}
