import { FAMILIES } from '../../data/families.ts'
import { NOISE, PHRASES } from '../../data/phrases.ts'
import { lettersOf, mayBeNear, within } from './distance.ts'

/** A shorter word has too many neighbours to be corrected. */
const SHORTEST = 6
const WORD = /^[a-z]+$/

let vocabulary: ReadonlyMap<string, number> | undefined

/**
 * A folded text with each misspelled word replaced by the one word of the grammar that is near it.
 *
 * @returns undefined when nothing was corrected
 * @example corrected('mozila public licence 2') // 'mozilla public licence 2'
 */
export function corrected(key: string): string | undefined {
  vocabulary ??= new Map([...PHRASES.flatMap(([said]) => said.split(' ')), ...FAMILIES.map(({ word }) => word), ...NOISE].map((word) => [word, lettersOf(word)]))
  const known = vocabulary
  const text = key
    .split(' ')
    .map((word) => (word.length < SHORTEST || known.has(word) || !WORD.test(word) ? word : nearest(word, known)))
    .join(' ')
  return text === key ? undefined : text
}

function nearest(word: string, known: ReadonlyMap<string, number>): string {
  const limit = word.length < 9 ? 1 : 2
  const letters = lettersOf(word)
  let sole: string | undefined
  for (const [candidate, own] of known) {
    if (candidate.length < SHORTEST - 1 || !mayBeNear(letters, own, limit) || within(word, candidate, limit) === undefined) continue
    if (sole !== undefined) return word
    sole = candidate
  }
  return sole ?? word
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
