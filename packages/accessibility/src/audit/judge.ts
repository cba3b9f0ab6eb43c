import type { Localized, Untested } from '@communaux/report'
import { type RuleHit, runRules, type Tally } from '@communaux/report/rules'
import { raise, runPage } from '../check/run-page.ts'
import { criterionOf, type CriterionId, RGAA, type TestId } from '../model/criterion.ts'
import type { PageContext } from '../model/page-rule.ts'
import { type PageSummary, summarise } from '../model/sample.ts'
import type { PageVerdict } from '../model/verdict.ts'
import { dutyRules } from '../rules/duty.ts'
import { pageRules } from '../rules/rgaa/index.ts'
import { axeHits, axePasses } from './axe-hits.ts'
import { axeRules } from './axe-rules.ts'
import type { AxeAnswer } from './axe-run.ts'
import type { Observed } from './check-page.ts'
import { withoutMoot } from './moot.ts'

/** What rules say of one page. The page itself is let go: a run of many pages keeps only this. */
export interface Judged {
  readonly url: string
  readonly title: string
  readonly hits: readonly RuleHit[]
  readonly verdicts: Map<TestId, PageVerdict>
  readonly untested: readonly Untested[]
  readonly summary: PageSummary | null
}

export interface JudgeOptions {
  readonly home: boolean
  /** Null: all criteria. */
  readonly criteria: ReadonlySet<CriterionId> | null
}

export const wanted = (tests: readonly TestId[], criteria: ReadonlySet<CriterionId> | null): boolean =>
  criteria === null || tests.some((test) => criteria.has(criterionOf(test).id))

/** Judges one page from what was observed. */
export function judge(observed: Observed, { home, criteria }: JudgeOptions, tally: Tally): Judged {
  const { page, states, documents, gaps } = observed
  const axe = observed.axe && withoutMoot(observed.axe, page)
  const context: PageContext = { home, states, documents }
  const rules = pageRules.filter((rule) => wanted(rule.tests, criteria) && !(axe !== null && rule.insteadOf !== undefined))
  const own = runPage(page, rules, context, tally)
  const fromAxe = axe === null ? [] : axeHits(page.url, axe)
  for (const { hit } of fromAxe) raise(own.verdicts, hit.details?.['test'] as TestId, hit.outcome === 'unknown' ? 'needs-human' : 'NC')
  if (axe !== null) {
    for (const test of axePasses(axe, page)) raise(own.verdicts, test, 'no-defect-found')
    countAxe(axe, criteria, tally)
  }
  if (criteria !== null) for (const test of own.verdicts.keys()) if (!wanted([test], criteria)) own.verdicts.delete(test)
  const duty = criteria === null ? runRules(dutyRules, [page], context, tally).hits : []
  return { url: page.url, title: page.title, hits: [...duty, ...merged(own.hits, fromAxe)], verdicts: own.verdicts, untested: gaps.map((reason) => gapOf(page.url, reason)), summary: summarise(page) }
}

/** Both engines by rule, so that one rule stands in one place. */
const merged = (own: readonly RuleHit[], axe: readonly RuleHit[]): RuleHit[] =>
  [...own, ...axe].map((hit, index) => ({ hit, index })).sort((a, b) => (a.hit.rule.id < b.hit.rule.id ? -1 : a.hit.rule.id > b.hit.rule.id ? 1 : a.index - b.index)).map(({ hit }) => hit)

function countAxe(axe: AxeAnswer, criteria: ReadonlySet<CriterionId> | null, tally: Tally): void {
  const [failed, unknown, passed] = [axe.violations.map(({ id }) => id), axe.incomplete.map(({ id }) => id), axe.passes].map((ids) => new Set(ids))
  for (const rule of axeRules) {
    if (!wanted([rule.test], criteria)) continue
    const count = tally.of(rule.id)
    if (failed?.has(rule.axe)) count.failed++
    else if (unknown?.has(rule.axe)) count.unknown++
    else if (passed?.has(rule.axe)) count.passed++
    else count.notApplicable++
  }
}

export const gapOf = (subject: string, reason: Localized): Untested => ({ rule: RGAA.id, subject, reason })
