import type { CriterionId, TestId } from './criterion.ts'

/**
 * What a machine may say of a criterion or a test on a page. There is no "conforme": NC is a defect seen,
 * NA something provably absent; the rest is for people.
 */
export type PageVerdict = 'NC' | 'NA' | 'no-defect-found' | 'needs-human' | 'untested'

export interface CriterionResult {
  readonly verdict: PageVerdict
  readonly tests: Readonly<Record<string, PageVerdict>>
}

/** One page of `accessibility check`. */
export interface PageResult {
  readonly url: string
  readonly title: string
  /** All 106 criteria; all untested when the page could not be opened. */
  readonly criteria: Readonly<Record<CriterionId, CriterionResult>>
}

export type TestVerdicts = ReadonlyMap<TestId, PageVerdict>
