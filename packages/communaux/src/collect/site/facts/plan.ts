import type { Measured } from '../../../model/evidence.ts'
import type { SiteContext, SiteFact } from '../context.ts'

/** A scheme covers three years at most (loi n° 2005-102, art. 47). */
const LONGEST = 3
const YEAR = /\b(20\d{2})\b/g

/**
 * Whether the years written in a document's name take in a year. Null when none is written.
 *
 * @example coversYear('schema-pluriannuel-2024-2026.pdf', 2025) // true
 */
export function coversYear(name: string, year: number): boolean | null {
  const years = [...name.matchAll(YEAR)].map(([, text]) => Number(text))
  if (years.length === 0) return null
  const from = Math.min(...years)
  const to = Math.max(...years)
  return to - from <= LONGEST && from <= year && year <= to
}

function current({ statement, now }: SiteContext, name: 'scheme' | 'plan'): Measured | null {
  if (!statement?.value.present) return null
  const found = statement.value[name]
  if (!found) return { value: false }
  if (!found.value) return { value: false, excerpt: found.text }
  const { text, href } = found.value
  const covers = coversYear(`${text} ${decoded(href).replace(/[_/]+/g, ' ')}`, Number(now.slice(0, 4)))
  return covers === null ? null : { value: covers, excerpt: `${text} (${href})` }
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

/** Named in the statement without a link: it is not published. With a link and no year: nothing is said. */
export const schemeCurrent: SiteFact = { fact: 'accessibility.scheme.current', rule: 'accessibility/statement-scheme', on: 'statement', measure: (context) => current(context, 'scheme') }

export const planCurrent: SiteFact = { fact: 'accessibility.plan.current', rule: 'accessibility/statement-plan', on: 'statement', measure: (context) => current(context, 'plan') }
