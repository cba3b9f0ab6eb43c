import { FAMILIES } from '../../data/families.ts'
import { NOISE, PHRASES } from '../../data/phrases.ts'
import { within } from './distance.ts'

/** A shorter word has too many neighbours to be corrected. */
const SHORTEST = 6
const WORD = /^[a-z]+$/

let vocabulary: ReadonlySet<string> | undefined

/**
 * A folded text with each misspelled word replaced by the one word of the grammar that is near it.
 *
 * @returns undefined when nothing was corrected
 * @example corrected('mozila public licence 2') // 'mozilla public licence 2'
 */
export function corrected(key: string): string | undefined {
  vocabulary ??= new Set([...PHRASES.flatMap(([said]) => said.split(' ')), ...FAMILIES.map(({ word }) => word), ...NOISE])
  const known = vocabulary
  const text = key
    .split(' ')
    .map((word) => (word.length < SHORTEST || known.has(word) || !WORD.test(word) ? word : nearest(word, known)))
    .join(' ')
  return text === key ? undefined : text
}

function nearest(word: string, known: ReadonlySet<string>): string {
  const limit = word.length < 9 ? 1 : 2
  const near = [...known].filter((candidate) => candidate.length >= SHORTEST - 1 && within(word, candidate, limit) !== undefined)
  const [sole] = near
  return near.length === 1 && sole !== undefined ? sole : word
}

const sorted = (word: string): string => Array.from(word).sort().join('')
const ACRONYM = /[a-z]{3,5}(?=v?\d|\b)/g

/** A folded text with acronyms whose letters are in another order put right: `glp` is meant for `gpl`. */
export function reordered(key: string): string | undefined {
  const text = key.replace(ACRONYM, (letters) => {
    const word = letters.endsWith('v') ? letters.slice(0, -1) : letters
    const family = FAMILIES.find((known) => known.word.length === word.length && sorted(known.word) === sorted(word))
    return family ? family.word : letters
  })
  return text === key ? undefined : text
}
