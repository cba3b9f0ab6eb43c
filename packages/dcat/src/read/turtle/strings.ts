import { unescapeString } from './escapes.ts'
import { matchAt, sticky } from './match.ts'
import type { Budget, StringRepair, Word } from './token.ts'

interface Extent {
  readonly from: number
  readonly to: number
  readonly end: number
  readonly repair?: StringRepair
}

/** The quotes that word processors write in place of the straight ones. */
const CURLY = sticky('[\u201C\u201D\u201F]([^\u201C\u201D\u201F\r\n]*)[\u201C\u201D\u201F]')

/** The text that starts at an offset, closed or not; `undefined` when no text starts there. */
export function stringAt(text: string, start: number, budget: Budget): Word | undefined {
  const extent = extentAt(text, start, budget)
  if (!extent) return undefined
  const { value, bad } = unescapeString(text.slice(extent.from, extent.to))
  const repair = extent.repair ?? (bad ? 'string-escape' : undefined)
  return { kind: 'string', start, end: extent.end, value, ...(repair && { repair }) }
}

function extentAt(text: string, start: number, budget: Budget): Extent | undefined {
  const quote = text[start]
  if (quote !== '"' && quote !== "'") {
    const curly = matchAt(CURLY, text, start)
    return curly ? { from: start + 1, to: start + curly[0].length - 1, end: start + curly[0].length, repair: 'quotes-curly' } : undefined
  }
  return text.startsWith(quote.repeat(3), start) ? longString(text, start, quote) : shortString(text, start, quote, budget)
}

/** A statement that ends and another that starts: a text that holds them was never closed, and swallows what follows. */
const SWALLOWED = /(?:^|\n)<[^<>"\s]+>\s+a\s|\.[ \t]*\r?\n\s*(?:<[^<>"\s]+>|_:[\w-]+|[A-Za-z][\w.-]*:[^\s"<>;,]+)\s+(?:a\s|<|[A-Za-z][\w.-]*:[A-Za-z])/
const swallows = (text: string, from: number, to: number): boolean => SWALLOWED.test(text.slice(from, to))

function longString(text: string, start: number, quote: string): Extent {
  const from = start + 3
  const closing = quote.repeat(3)
  let at = from
  while (at < text.length && !text.startsWith(closing, at)) at += text[at] === '\\' ? 2 : 1
  const isClosed = at < text.length
  if (isClosed && !swallows(text, from, at)) return { from, to: at, end: at + 3 }
  const close = isClosed ? lineEnd(text, from) : swallows(text, from, text.length) ? lineEnd(text, from) : text.length
  return { from, to: close, end: close, repair: 'string-open' }
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from, from + 100_000).search(/[\r\n]/)
  return end < 0 ? text.length : from + end
}

/** A quote after a property opens a text, and closes none. */
const OPENS = /[;.,][ \t]*\r?\n\s*(?:[A-Za-z][\w-]*:[\w-]+|<[^<>\s]+>)[ \t]+$/
const MARK = /(?:;|[ \t][.,])[ \t]*$/

/** What may follow the quote that closes a text. */
const CLOSED = sticky(String.raw`[ \t\r\n]*(?:[;,.\[\](){}<>"'#]|\^\^|$)|@[A-Za-z]`)

/**
 * A text between single quotes should end on its line. When it does not, the quote that closes it is looked
 * for further on; a quote followed by a letter is taken as part of the text.
 */
function shortString(text: string, start: number, quote: string, budget: Budget): Extent {
  const from = start + 1
  let newline = -1
  let inner = false
  let hasQuotes = false
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (newline >= 0 && budget.left-- <= 0) break
    if (char === '\\') at++
    else if ((char === '\n' || char === '\r') && newline < 0) newline = at
    else if (char === quote) {
      if (newline >= 0 && OPENS.test(text.slice(Math.max(from, at - 300), at))) break
      // Of two quotes in a row, the second closes.
      const isInner = text[at + 1] === quote && at > from && matchAt(CLOSED, text, at + 2) !== null
      const isSpaced = newline < 0 && !inner && /\s/.test(text[at + 1] ?? '') && !isClosedLater(text, at + 1, quote)
      if (!isInner && (isSpaced || matchAt(CLOSED, text, at + 1))) {
        if (newline >= 0 && swallows(text, from, at)) break
        return closed(from, at, newline >= 0, hasQuotes)
      }
      inner = !inner
      hasQuotes = true
    }
  }
  const line = text.slice(from, newline < 0 ? text.length : newline)
  // The mark at the end of the line is not part of the text.
  const to = from + (MARK.exec(line)?.index ?? line.length)
  return { from, to, end: to, repair: 'string-open' }
}

/** Whether the line has another quote that closes a text, before any mark that separates values. */
function isClosedLater(text: string, from: number, quote: string): boolean {
  for (let at = from; at < text.length && !/[\r\n;]/.test(text[at] ?? ''); at++) {
    if (text[at] === quote) return matchAt(CLOSED, text, at + 1) !== null
  }
  return false
}

function closed(from: number, to: number, hasNewline: boolean, hasQuotes: boolean): Extent {
  const repair = hasNewline ? 'string-newline' : hasQuotes ? 'string-quotes' : undefined
  return { from, to, end: to + 1, ...(repair && { repair }) }
}
