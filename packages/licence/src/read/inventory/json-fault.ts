const SPACE = /[ \t\r\n]*/y
const STRING = /"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/**
 * Where a text stops being JSON. Engines say it each in their own words, or not at all: the place is found here, so
 * that the same file gives the same finding everywhere.
 *
 * @returns the offset in UTF-16 code units of what cannot follow
 */
export function jsonFault(text: string): number {
  const open: ('{' | '[')[] = []
  let place = text.startsWith('\uFEFF') ? 1 : 0
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = place
    const found = pattern.test(text)
    if (found) place = pattern.lastIndex
    return found
  }
  const take = (character: string): boolean => {
    skip(SPACE)
    if (text[place] !== character) return false
    place++
    return skip(SPACE)
  }
  const key = (): boolean => skip(SPACE) && skip(STRING) && take(':')
  for (;;) {
    skip(SPACE)
    if (take('{')) {
      if (!take('}')) {
        open.push('{')
        if (!key()) return place
        continue
      }
    } else if (take('[')) {
      if (!take(']')) {
        open.push('[')
        continue
      }
    } else if (!skip(STRING) && !skip(SCALAR)) return place
    for (let top = open.at(-1); ; top = open.at(-1)) {
      if (top === undefined) return skip(SPACE) ? place : text.length
      if (take(',')) {
        if (top === '{' && !key()) return place
        break
      }
      if (!take(top === '{' ? '}' : ']')) return place
      open.pop()
    }
  }
}
