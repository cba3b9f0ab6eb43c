const ACCENTS = /[\u0300-\u036f]/g
const SPELLINGS = /\b(?:licen[cs]es?|licen[cs]ed|lisen[cs]e|liscen[cs]e|licese)\b/g
const NOT_A_WORD = /[^a-z0-9.+]+/g
/** A point counts inside a number (2.1), a plus after a word (gpl+); elsewhere they are punctuation. */
const STRAY_POINT = /\.(?!\d)|(?<!\d)\./g
const STRAY_PLUS = /(?<![a-z0-9])\+/g
const VERSION_WORD = /\b(?:versions?|vers?|v)(?= \d|\d)/g
const ZERO_END = /(?<=\d)(?:\.0)+(?![.\d])/g
const ARTICLE = /^(?:the|la|le|les|l|une?|an?) (?=\S)/

/**
 * The key under which a title, an id or an alias is looked up: lower case without accents, one spelling
 * of "licence", no punctuation, versions bare (`v2.0`, `version 2` and `2` are the same).
 *
 * @example fold('Licence Ouverte v2.0 (Étalab)') // 'licence ouverte 2 etalab'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(NOT_A_WORD, ' ')
    .replace(STRAY_POINT, ' ')
    .replace(STRAY_PLUS, ' ')
    .replace(SPELLINGS, 'licence')
    .replace(/ {2,}/g, ' ')
    .replace(VERSION_WORD, ' ')
    .replace(ZERO_END, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(ARTICLE, '')
}
