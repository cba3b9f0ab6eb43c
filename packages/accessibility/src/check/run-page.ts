import { runRules, type RuleHit, type Tally } from '@communaux/report/rules'
import type { TestId } from '../model/criterion.ts'
import type { PageContext, PageRule } from '../model/page-rule.ts'
import type { Page } from '../model/page.ts'
import type { PageVerdict } from '../model/verdict.ts'
import { absentTests } from '../rules/rgaa/absent.ts'

export interface PageRun {
  readonly hits: readonly RuleHit[]
  readonly verdicts: Map<TestId, PageVerdict>
}

/** Runs the rules on one page and keeps the strongest verdict of each test. */
export function runPage(page: Page, rules: readonly PageRule[], context: PageContext, tally: Tally): PageRun {
  const verdicts = new Map<TestId, PageVerdict>()
  const hits: RuleHit[] = []
  for (const rule of rules) {
    const before = { ...tally.of(rule.id) }
    const run = runRules([rule], [page], context, tally)
    hits.push(...run.hits)
    for (const { hit } of run.hits) raise(verdicts, hit.details?.['test'] as TestId, hit.outcome === 'unknown' ? 'needs-human' : 'NC')
    const passed = tally.of(rule.id).passed > before.passed
    if (passed && rule.decides?.(page)) for (const test of rule.tests) raise(verdicts, test, 'no-defect-found')
  }
  for (const test of absentTests(page)) if (verdicts.get(test) !== 'NC' && verdicts.get(test) !== 'needs-human') verdicts.set(test, 'NA')
  return { hits, verdicts }
}

const RANK: Readonly<Record<PageVerdict, number>> = { untested: 0, 'no-defect-found': 1, NA: 2, 'needs-human': 3, NC: 4 }

/** Sets the verdict of a test unless a stronger one is there. */
export function raise(verdicts: Map<TestId, PageVerdict>, test: TestId, verdict: PageVerdict): void {
  if (RANK[verdict] > RANK[verdicts.get(test) ?? 'untested']) verdicts.set(test, verdict)
}
