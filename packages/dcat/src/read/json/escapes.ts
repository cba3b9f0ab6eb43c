const SIMPLE: Readonly<Record<string, string>> = { '"': '"', "'": "'", '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** What the backslash at an offset stands for, and how much of the text it takes; one that means nothing is kept. */
export function escapeAt(text: string, at: number): { readonly value: string; readonly length: number; readonly isKnown: boolean } {
  const char = text[at + 1] ?? ''
  const hex = char === 'u' ? /^[0-9A-Fa-f]{4}/.exec(text.slice(at + 2, at + 6))?.[0] : undefined
  if (hex !== undefined) return { value: String.fromCharCode(Number.parseInt(hex, 16)), length: 6, isKnown: true }
  const simple = Object.hasOwn(SIMPLE, char) ? SIMPLE[char] : undefined
  return { value: simple ?? `\\${char}`, length: 2, isKnown: simple !== undefined }
}
