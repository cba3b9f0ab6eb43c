// Engines word their syntax errors differently, and some give no place: this finds it the same way on all.

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Where a text stops being JSON (RFC 8259): the offset of the first character that cannot be there, or the
 * text's length when it ends too early.
 */
export function jsonErrorOffset(text: string): number {
  const open: string[] = []
  let offset = 0
  let want: 'value' | 'first' | 'key' | 'colon' | 'next' = 'value'
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset
    const found = pattern.exec(text)
    if (found) offset += found[0].length
    return found !== null
  }
  for (;;) {
    take(SPACE)
    const character = text.charAt(offset)
    const inObject = open.at(-1) === '{'
    if ((want === 'first' || want === 'next') && character === (inObject ? '}' : ']') && open.length > 0) {
      open.pop()
      offset++
      want = 'next'
    } else if (want === 'next') {
      if (character !== ',' || open.length === 0) return offset
      offset++
      want = inObject ? 'key' : 'value'
    } else if (want === 'key' || (want === 'first' && inObject)) {
      if (!take(STRING)) return offset
      want = 'colon'
    } else if (want === 'colon') {
      if (character !== ':') return offset
      offset++
      want = 'value'
    } else if (character === '{' || character === '[') {
      open.push(character)
      offset++
      want = 'first'
    } else {
      if (!take(STRING) && !take(SCALAR)) return offset
      want = 'next'
    }
  }
}
