const CODE = /\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})/g

/** Undoes the `\u` escapes of an IRI; `undefined` when a backslash means nothing there. */
export function unescapeIri(value: string): string | undefined {
  if (!value.includes('\\')) return value
  if (value.replace(CODE, '').includes('\\')) return undefined
  return value.replace(CODE, (_, short?: string, long?: string) => codePoint(short ?? long ?? ''))
}

const LOCAL = /\\([_~.\-!$&'()*+,;=/?#@%])/g

/** Undoes the escapes of the local part of a prefixed name. */
export const unescapeLocal = (value: string): string => (value.includes('\\') ? value.replace(LOCAL, '$1') : value)

const SIMPLE: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f', '"': '"', "'": "'", '\\': '\\' }
const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([\s\S]))/g

/** Undoes the escapes of a text. What means nothing is kept as written, and `bad` says so. */
export function unescapeString(raw: string): { value: string; bad: boolean } {
  if (!raw.includes('\\')) return { value: raw, bad: false }
  let bad = false
  const value = raw.replace(ESCAPE, (whole, short?: string, long?: string, char?: string) => {
    if (short !== undefined || long !== undefined) return codePoint(short ?? long ?? '')
    const simple = char === undefined ? undefined : SIMPLE[char]
    if (simple === undefined) bad = true
    return simple ?? whole
  })
  return { value, bad }
}

function codePoint(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
}
