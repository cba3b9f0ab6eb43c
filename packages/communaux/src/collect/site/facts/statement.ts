import { isReadable, linksOf } from '../../../read/page.ts'
import type { SiteContext, SiteFact } from '../context.ts'

/** How a rule of the statement's check ended: null when it did not apply. */
function outcomeOf({ statement }: SiteContext, rule: string): boolean | null {
  const line = statement?.report.coverage.rules.find((covered) => covered.rule === rule)
  if (!line) return null
  if (line.failed > 0) return false
  return line.passed > 0 ? true : null
}

/**
 * Present when a page reads as a statement. Absent when the home page, read whole, has no link that speaks
 * of accessibility, or when the page it leads to is no statement. A page that did not open says nothing.
 */
export const statementPresent: SiteFact = {
  fact: 'accessibility.statement.present',
  rule: 'accessibility/statement-present',
  on: 'home',
  measure: ({ statement, home, walk }) => {
    if (statement) return { value: statement.value.present, url: statement.loaded.url, excerpt: statement.loaded.page.title }
    if (!isReadable(home.page)) return null
    const links = linksOf(home.page).filter(({ text, href }) => /accessibilit[ée]/i.test(`${text} ${href}`))
    return links.length > 0 && walk.unopened.length > 0 ? null : { value: false }
  },
}

export const statementDate: SiteFact = {
  fact: 'accessibility.statement.date',
  rule: 'accessibility/statement-date',
  on: 'statement',
  measure: ({ statement }) => {
    const found = [statement?.value.established, statement?.value.updated].flatMap((date) => date ?? []).sort((a, b) => (a.value < b.value ? 1 : -1))[0]
    return found ? { value: found.value, excerpt: found.text } : null
  },
}

export const statementInDate: SiteFact = {
  fact: 'accessibility.statement.in-date',
  rule: 'accessibility/statement-expired',
  on: 'statement',
  measure: (context) => {
    const inDate = outcomeOf(context, 'accessibility/statement-expired')
    const date = statementDate.measure(context)
    return inDate === null ? null : { value: inDate, ...(date?.excerpt !== undefined && { excerpt: date.excerpt }) }
  },
}

/** A statement that declares two states declares none. */
export const statementState: SiteFact = {
  fact: 'accessibility.statement.state',
  rule: 'accessibility/statement-state',
  on: 'statement',
  measure: ({ statement }) => {
    const states = statement?.value.states ?? []
    const [first] = states
    return first && new Set(states.map(({ value }) => value)).size === 1 ? { value: first.value, excerpt: first.text } : null
  },
}

export const statementRate: SiteFact = {
  fact: 'accessibility.statement.rate',
  rule: 'accessibility/statement-rate-state',
  on: 'statement',
  measure: ({ statement }) => {
    const { counts = null, rate = null } = statement?.value ?? {}
    if (counts) return { value: counts.value.respected / counts.value.applicable, excerpt: counts.text }
    return rate && rate.value <= 100 ? { value: rate.value / 100, excerpt: rate.text } : null
  },
}

export const statementErrors: SiteFact = {
  fact: 'accessibility.statement.errors-count',
  rule: 'accessibility/statement-present',
  on: 'statement',
  measure: ({ statement }) => {
    if (!statement?.value.present) return null
    const errors = statement.report.findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'fails')
    return { value: errors.length, excerpt: errors.map(({ message }) => message.fr).join('\n') }
  },
}
