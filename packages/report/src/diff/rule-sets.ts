import { domainOf } from '../check/states.ts'
import type { Report } from '../model/types.ts'

/**
 * Tells whether a rule is not the same in both reports: only one of them ran it, or the edition of its
 * rule set changed. A rule set that is named like the domain (`rgaa` for `rgaa/8.5.1`) speaks for it alone;
 * one that is named otherwise (a profile) speaks for every domain that has no rule set of its own.
 */
export function changedDomains(before: Report, after: Report): (rule: string) => boolean {
  const [old, now] = [editions(before), editions(after)]
  const [known, current] = [rulesOf(before), rulesOf(after)]
  const domains = new Set([...known, ...current].map(domainOf))
  const differs = (id: string): boolean => old.get(id) !== now.get(id)
  const profiles = [...new Set([...old.keys(), ...now.keys()])].filter((id) => !domains.has(id))
  const profileChanged = profiles.some(differs)
  return (rule) => {
    const domain = domainOf(rule)
    const own = old.has(domain) || now.has(domain)
    return cameOrWent(rule, known, current) || (own ? differs(domain) : profileChanged)
  }
}

const editions = (report: Report): Map<string, string> => {
  const sets = new Map<string, string>()
  for (const { id, edition } of report.ruleSets) sets.set(id, [sets.get(id), edition].filter(Boolean).join(' '))
  return sets
}

/** A report without coverage does not say which rules it ran: nothing is concluded from it. */
const cameOrWent = (rule: string, known: ReadonlySet<string>, current: ReadonlySet<string>): boolean =>
  known.size > 0 && current.size > 0 && known.has(rule) !== current.has(rule)

const rulesOf = ({ coverage }: Report): Set<string> => new Set([...coverage.rules, ...coverage.untested].map(({ rule }) => rule))
