import type { Report } from '@communaux/report'

export type Domain = 'donnees' | 'licences' | 'accessibilite'

/** Which rules each screen is about: how their ids begin. */
const PREFIXES: Readonly<Record<Domain, readonly string[]>> = {
  donnees: ['dcat/', 'communaux/file-'],
  licences: ['licence/', 'reuse/', 'publiccode/', 'communaux/repositor'],
  accessibilite: ['rgaa/', 'accessibility/'],
}

export const domainOf = (rule: string): Domain | null => (Object.keys(PREFIXES) as Domain[]).find((domain) => PREFIXES[domain].some((prefix) => rule.startsWith(prefix))) ?? null

/** The part of a report that no domain's screen shows: sources that could not be opened. */
export const reportOfNone = (report: Report): Pick<Report, 'findings' | 'coverage'> => part(report, ({ rule }) => domainOf(rule) === null)

/** The part of a report that is about one domain. */
export const reportOf = (report: Report, domain: Domain): Pick<Report, 'findings' | 'coverage'> => part(report, ({ rule }) => domainOf(rule) === domain)

function part({ findings, coverage }: Report, ours: (about: { rule: string }) => boolean): Pick<Report, 'findings' | 'coverage'> {
  return { findings: findings.filter(ours), coverage: { rules: coverage.rules.filter(ours), untested: coverage.untested.filter(ours) } }
}

/** The part of a report that is about some subjects: a dataset and its files. */
export function reportAbout(report: Report, subjects: readonly string[]): Pick<Report, 'findings' | 'coverage'> {
  const about = new Set(subjects)
  return { findings: report.findings.filter(({ subject }) => subject !== undefined && about.has(subject)), coverage: { rules: report.coverage.rules, untested: [] } }
}
