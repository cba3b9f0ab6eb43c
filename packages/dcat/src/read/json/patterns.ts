import type { Json } from './parse.ts'

export const BLANK: RegExp = /(?:[\s\uFEFF]|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)/y
export const SPACES: RegExp = /\s+/y
export const NUMBER: RegExp = /-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])/y
export const WORD: RegExp = /[A-Za-z_$@][\w$:@.-]*/y
/** Something is said after a closing bracket, on the same line. */
export const SAID_AFTER: RegExp = /^[^\r\n]*["{[]/
export const WORDS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['true', true], ['false', false], ['null', null], ['True', true], ['False', false], ['None', null], ['NaN', null], ['undefined', null], ['Infinity', null],
])
export const SIMPLE: Readonly<Record<string, string>> = { '"': '"', "'": "'", '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
