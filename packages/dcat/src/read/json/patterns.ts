import type { Json } from './types.ts'

/** What JSON does not know: comments, and what only looks like a blank. */
export const BLANK: RegExp = /(?:[\s\uFEFF]+|(?<!:)\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)/y
export const SPACES: RegExp = /[ \t\r\n]+/y
export const NUMBER: RegExp = /-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[\w.]*/y
export const WORD: RegExp = /[A-Za-z_$@][\w$:@.-]*/y
/** A key without quotes; the colon after it is not part of it. */
export const WORD_KEY: RegExp = /[A-Za-z_$@](?:[\w$@.-]|:(?=[\w$@]))*/y
/** A text between single or curly quotes, with what may follow it. */
export const ODD_STRING: RegExp = /^(?:'(?:[^'\\\r\n]|\\.)*'|\u201C[^\u201D\r\n]*\u201D)\s*(?:[,:}\]]|$)/
/** Something is said after a closing bracket, on the same line. */
export const SAID_AFTER: RegExp = /^[^\r\n]*["{[]/
const WORDS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['true', true], ['false', false], ['null', null], ['True', true], ['False', false], ['None', null], ['NaN', null], ['undefined', null], ['Infinity', null],
])

/** What a word or a number stands for, and whether JSON knows it; what nobody knows is a text. */
export function wordValue(word: string): { readonly value: Json; readonly isJson: boolean } {
  if (/^-?[\d.]+(?:[eE][+-]?\d+)?$/.test(word) && !Number.isNaN(Number(word))) return { value: Number(word), isJson: true }
  const known = WORDS.get(word)
  return { value: known === undefined ? word : known, isJson: word === 'true' || word === 'false' || word === 'null' }
}
