const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Deeper than this, a text is hostile: saying so much is enough. */
const MAX_DEPTH = 500

/** Where a text stops being JSON, and what was expected there: the same on every machine, unlike the engine's words. */
export interface JsonError {
  readonly line: number
  readonly column: number
  readonly expected: 'value' | 'key' | 'colon' | 'comma' | 'end'
}

/** Reads a text that the engine refused, without building anything, to say where it goes wrong (RFC 8259). */
export function jsonError(text: string): JsonError {
  let offset = 0
  let depth = 0
  let expected: JsonError['expected'] = 'value'

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset
    const found = pattern.exec(text)
    if (found) offset = pattern.lastIndex
    return found !== null
  }
  const next = (sign: string): boolean => {
    take(SPACE)
    if (text[offset] !== sign) return false
    offset++
    take(SPACE)
    return true
  }
  const wants = (what: JsonError['expected'], done: boolean): boolean => {
    if (!done) expected = what
    return done
  }
  const member = (): boolean => wants('key', take(STRING)) && wants('colon', next(':')) && value()
  const items = (item: () => boolean, close: string): boolean => {
    if (next(close)) return true
    if (++depth > MAX_DEPTH) return false
    do if (!item()) return false
    while (next(','))
    depth--
    return wants('comma', next(close))
  }
  const value = (): boolean => {
    take(SPACE)
    if (next('{')) return items(member, '}')
    if (next('[')) return items(value, ']')
    return wants('value', take(STRING) || take(SCALAR))
  }

  if (value()) wants('end', false)
  take(SPACE)
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected }
}
