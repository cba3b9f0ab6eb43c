/** The token is not whole yet: more of the text is needed. */
export const WAIT = -1

/** What holds neither quote, bracket, comment, address nor dot. */
const PLAIN = /[^"'<#.[\](){}]+/y
const IRI = /<[^<>"{}|^`\\\s]*>?/y
const LINE = /[^\r\n]*/y
const IN_TEXT = { '"': /[^"\\\r\n]*/y, "'": /[^'\\\r\n]*/y } as const
const IN_LONG_TEXT = { '"': /[^"\\]*/y, "'": /[^'\\]*/y } as const

/** Where a sticky pattern stops. The match itself is not asked for: making it takes longer than finding it. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** The end of the token that starts here, as coarse as cutting needs: a run of plain words is one. */
export function tokenEnd(text: string, at: number, isLast: boolean): number {
  const char = text[at]
  if (char === '"' || char === "'") return textEnd(text, at, char, isLast)
  if (char === '<') {
    const end = after(IRI, text, at)
    return end === text.length && text[end - 1] !== '>' && !isLast ? WAIT : end
  }
  if (char === '#') {
    const end = after(LINE, text, at)
    return end === text.length && !isLast ? WAIT : end
  }
  return Math.max(after(PLAIN, text, at), at + 1)
}

function textEnd(text: string, at: number, quote: '"' | "'", isLast: boolean): number {
  if (!isLast && at + 2 >= text.length) return WAIT
  const isLong = text.startsWith(quote.repeat(3), at)
  const piece = isLong ? IN_LONG_TEXT[quote] : IN_TEXT[quote]
  let end = after(piece, text, at + (isLong ? 3 : 1))
  while (end < text.length) {
    if (text[end] === '\\') end += 2
    else if (!isLong) return text[end] === quote ? end + 1 : end
    else if (text.startsWith(quote.repeat(3), end)) return end + 3
    else end++
    end = after(piece, text, end)
  }
  return isLast ? text.length : WAIT
}

/** A text that its line does not close. */
export function isBroken(text: string, at: number, end: number): boolean {
  const char = text[at]
  return (char === '"' || char === "'") && (end === at + 1 || text[end - 1] !== char)
}
