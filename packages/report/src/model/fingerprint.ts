import type { Path } from './types.ts'

/**
 * A stable name for one finding: a 64-bit hash of rule, subject, path without indices, and value.
 * Lines may move and arrays be reordered without changing it. It is not a cryptographic hash.
 *
 * @returns 16 hexadecimal digits
 * @example fingerprint('dcat/dataset-title-min-count', 'https://example.org/d1').length // 16
 */
export function fingerprint(rule: string, subject = '', path: Path = [], value?: unknown): string {
  const names = path.filter((step) => typeof step === 'string').join('/')
  return hash64(`${rule}\u0000${subject}\u0000${names}\u0000${valueKey(value)}`)
}

function valueKey(value: unknown): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/**
 * A fast 64-bit hash of a text (two 32-bit lanes, multiply and fold), the same on every machine.
 *
 * @returns 16 hexadecimal digits
 * @example hash64('Arbres') // 'a4ab81e17ea64191'
 */
export function hash64(text: string): string {
  hash64Into(text, lanes)
  return hex(lanes[0]) + hex(lanes[1])
}

/**
 * The same hash as two numbers, written where they are asked for, so that nothing is allocated.
 *
 * @param into takes the high half, then the low one
 * @example const halves = new Uint32Array(2); hash64Into('arbres', halves)
 */
export function hash64Into(text: string, into: Uint32Array): void {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  const high = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  into[0] = high
  into[1] = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
}

const lanes = new Uint32Array(2)
const hex = (lane = 0): string => lane.toString(16).padStart(8, '0')
