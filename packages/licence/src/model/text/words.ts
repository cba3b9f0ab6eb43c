import { FAMILIES } from '../../data/families.ts'
import { PHRASES } from '../../data/phrases.ts'

const FAMILY_WORDS: ReadonlySet<string> = new Set(FAMILIES.map(({ word }) => word))
const GLUED = /^([a-z]+?)v?(\d+(?:\.\d+)*)(\+?)$/

/**
 * The words of a folded text, with the ways of saying of data/phrases.ts turned into the words of the grammar.
 *
 * @example words('gnu general public licence 3 or later') // ['gpl', 'licence', '3', '+']
 */
export function words(key: string): string[] {
  let text = ` ${key.split(' ').flatMap(unglue).join(' ')} `
  for (const [said, word] of PHRASES) if (text.includes(said)) text = text.replaceAll(` ${said} `, ` ${word} `)
  return text.trim().split(/ +/)
}

/** `gplv3+` is two words. Only a known family is taken apart: `w3c` and `cc0` stay whole. */
function unglue(word: string): string[] {
  if (FAMILY_WORDS.has(word)) return [word]
  const [, name = '', version = '', plus = ''] = GLUED.exec(word) ?? []
  if (FAMILY_WORDS.has(name)) return [name, version + plus]
  return word.endsWith('+') && FAMILY_WORDS.has(word.slice(0, -1)) ? [word.slice(0, -1), '+'] : [word]
}
