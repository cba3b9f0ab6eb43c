import { groupBy } from '../../model/group-by.ts'
import { outcomeWord, severityWord, stateWord } from '../../model/words.ts'
import { domainOf, ruleStates, stateOf, type StateCounts } from '../../check/states.ts'
import type { Finding, Language, Report, Untested } from '../../model/types.ts'
import { sourceText } from '../shared/labels.ts'
import { placeText } from '../shared/places.ts'
import { attributes, content } from './xml.ts'

interface Case {
  readonly rule: string
  readonly xml: string
  readonly outcome: 'passed' | 'failure' | 'skipped'
}

/**
 * A report as JUnit XML: one suite for each domain, one case for each rule. A rule that fails has one
 * `failure` that lists its findings; one that could not be decided, or did not apply, is `skipped` and says why.
 *
 * @example writeFile('junit.xml', writeJunit(report, { lang: 'fr' }))
 */
export function writeJunit(report: Report, { lang }: { lang: Language }): string {
  const findings = groupBy(report.findings, ({ rule }) => rule)
  const untested = groupBy(report.coverage.untested, ({ rule }) => rule)
  const titles = new Map(report.coverage.rules.map(({ rule, title }) => [rule, title?.[lang]]))
  const cases = [...ruleStates(report)].map(([rule, counts]) =>
    caseOf(rule, titles.get(rule), counts, { findings: findings.get(rule) ?? [], untested: untested.get(rule) ?? [], lang, tool: report.tool.name }))
  const suites = [...groupBy(cases, ({ rule }) => domainOf(rule))].map(([domain, list]) => suite(domain, list))
  const totals = attributes({ name: report.subject, tests: cases.length, failures: count(cases, 'failure'), errors: 0 })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${totals}>\n${suites.join('')}</testsuites>\n`
}

const count = (cases: readonly Case[], outcome: Case['outcome']): number => cases.filter((made) => made.outcome === outcome).length

function suite(domain: string, cases: readonly Case[]): string {
  const totals = attributes({ name: domain, tests: cases.length, failures: count(cases, 'failure'), errors: 0, skipped: count(cases, 'skipped') })
  return `  <testsuite${totals}>\n${cases.map(({ xml }) => xml).join('')}  </testsuite>\n`
}

interface About {
  readonly findings: readonly Finding[]
  readonly untested: readonly Untested[]
  readonly lang: Language
  readonly tool: string
}

function caseOf(rule: string, title: string | undefined, counts: StateCounts, about: About): Case {
  const state = stateOf(counts)
  const head = attributes({ name: title === undefined ? rule : `${rule} – ${title}`, classname: `${about.tool}.${domainOf(rule)}` })
  if (state === 'passes') return { rule, outcome: 'passed', xml: `    <testcase${head}/>\n` }
  const body = state === 'fails' ? failure(counts, about) : `<skipped>${content(skipped(state, about))}</skipped>`
  return { rule, outcome: state === 'fails' ? 'failure' : 'skipped', xml: `    <testcase${head}>\n      ${body}\n    </testcase>\n` }
}

function failure(counts: StateCounts, { findings, lang, untested }: About): string {
  const [first] = findings.filter(({ outcome }) => outcome === 'fails')
  const message = first && counts.fails === 1 ? first.message[lang] : `${counts.fails} ${stateWord('fails')[lang]}`
  return `<failure${attributes({ type: first?.severity ?? 'error', message })}>${content(lines(findings, untested, lang))}</failure>`
}

const skipped = (state: 'unknown' | 'not-applicable', { findings, untested, lang }: About): string =>
  [stateWord(state)[lang], lines(findings, untested, lang)].filter(Boolean).join('\n')

function lines(findings: readonly Finding[], untested: readonly Untested[], lang: Language): string {
  const found = findings.map((finding) => [placeText(finding), wordOf(finding, lang), finding.message[lang]].filter(Boolean).join(' – '))
  const reasons = untested.map(({ subject = '', reason }) => [subject, reason[lang]].filter(Boolean).join(' – '))
  const [first] = findings
  return [...found, ...reasons, ...(first ? [`${sourceText(first.source)}, ${first.source.url}`] : [])].join('\n')
}

const wordOf = (finding: Finding, lang: Language): string => (finding.outcome === 'fails' ? severityWord(finding.severity) : outcomeWord(finding))[lang]
