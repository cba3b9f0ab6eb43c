import type { Report } from '@communaux/report'

export type Domain = 'donnees' | 'licences' | 'accessibilite'

/** Which rules each screen is about: the part of their id before the first `/`. */
const PREFIXES: Readonly<Record<Domain, readonly string[]>> = {
  donnees: ['dcat'],
  licences: ['licence', 'reuse', 'publiccode'],
  accessibilite: ['rgaa', 'accessibility', 'statement', 'plan'],
}

const prefixOf = (rule: string): string => rule.slice(0, rule.indexOf('/'))

export const domainOf = (rule: string): Domain | null =>
  (Object.keys(PREFIXES) as Domain[]).find((domain) => PREFIXES[domain].includes(prefixOf(rule))) ?? null

/** The part of a report that is about one domain. */
export function reportOf(report: Report, domain: Domain): Pick<Report, 'findings' | 'coverage'> {
  const ours = ({ rule }: { rule: string }): boolean => domainOf(rule) === domain
  return {
    findings: report.findings.filter(ours),
    coverage: { rules: report.coverage.rules.filter(ours), untested: report.coverage.untested.filter(ours) },
  }
}

/** The part of a report that is about one subject. */
export function reportAbout(report: Report, subject: string): Pick<Report, 'findings' | 'coverage'> {
  return { findings: report.findings.filter((finding) => finding.subject === subject), coverage: { rules: report.coverage.rules, untested: [] } }
}
