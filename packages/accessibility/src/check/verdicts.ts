import { criteria, type CriterionId } from '../model/criterion.ts'
import type { CriterionResult, PageResult, PageVerdict, TestVerdicts } from '../model/verdict.ts'

/** The verdicts of a page, test by test and criterion by criterion. */
export function pageResult(url: string, title: string, verdicts: TestVerdicts): PageResult {
  const entries = criteria.map((criterion): [CriterionId, CriterionResult] => {
    const tests = Object.fromEntries(criterion.tests.map((test) => [test, verdicts.get(test) ?? 'untested']))
    return [criterion.id, { verdict: criterionVerdict(Object.values(tests)), tests }]
  })
  return { url, title, criteria: Object.fromEntries(entries) as PageResult['criteria'] }
}

/** One defect decides; all absent is absent; else the most that is known. */
function criterionVerdict(tests: readonly PageVerdict[]): PageVerdict {
  if (tests.every((verdict) => verdict === 'NA')) return 'NA'
  return ORDER.find((verdict) => tests.includes(verdict)) ?? 'untested'
}

const ORDER = ['NC', 'needs-human', 'no-defect-found'] as const satisfies readonly PageVerdict[]
