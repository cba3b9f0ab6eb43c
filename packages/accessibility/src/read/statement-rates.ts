import type { Found, Statement } from '../model/statement.ts'
import type { Block } from './blocks.ts'

type Counts = { readonly respected: number; readonly applicable: number }
type Rates = Pick<Statement, 'rate' | 'meanRate' | 'counts'>

const PERCENT = /(\d{1,3}(?:[.,]\d+)?)\s*%/g
const COUNTS = /\b(\d{1,3})\s*(?:crit[èe]res?)?\s*(?:\S+\s+){0,3}?(?:sur|\/)\s*(?:les\s+)?(\d{1,3})\b(?!\s*\/)/i
const MOST_CRITERIA = 106

/** The percentages of a statement: of criteria respected, mean of the pages, and "52 critères sur 105". */
export function ratesOf(blocks: readonly Block[]): Rates {
  let rate: Found<number> | null = null
  let meanRate: Found<number> | null = null
  let counts: Found<Counts> | null = null
  for (const { text, element } of blocks) {
    for (const { value, about } of percentages(text)) {
      if (/moyen/i.test(about)) meanRate ??= { value, text, element }
      else if (/crit[èe]re|conform|respect/i.test(about)) rate ??= { value, text, element }
    }
    const pair: Counts | null = counts === null && /crit[èe]re/i.test(text) ? countsIn(text) : null
    if (pair) counts = { value: pair, text, element }
  }
  return { rate, meanRate, counts }
}

/** Each percentage with the words around it, up to its neighbours. */
function percentages(text: string): { value: number; about: string }[] {
  const matches = [...text.matchAll(PERCENT)]
  return matches.map((match, index) => {
    const before = matches[index - 1]
    const from = before ? before.index + before[0].length : 0
    const head = text.slice(from, match.index)
    const tail = text.slice(match.index, matches[index + 1]?.index)
    const value = Number((match[1] ?? '').replace(',', '.'))
    return { value, about: /moyen/i.test(head) ? head : head + (tail.split(/[.;\n]/)[0] ?? '') }
  })
}

function countsIn(text: string): Counts | null {
  const match = COUNTS.exec(text)
  const respected = Number(match?.[1])
  const applicable = Number(match?.[2])
  return match && respected <= applicable && applicable > 1 && applicable <= MOST_CRITERIA ? { respected, applicable } : null
}
