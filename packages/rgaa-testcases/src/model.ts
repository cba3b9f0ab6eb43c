/** What the page shows of its test. */
export type CaseKind = 'passed' | 'failed' | 'needs-human' | 'not-applicable'

/** The most that an automatic check may say of the test on this page; it never says "conforme". */
export type CaseVerdict = 'NC' | 'NA' | 'no-defect-found' | 'needs-human' | 'untested'

/** A case as it is written: the content of a sound page, or a whole document. */
export interface CaseRow {
  /** `<test>-<kind>-<number>`, unique. */
  readonly id: string
  /** RGAA 4.1.2 test, `8.5.1`. */
  readonly test: string
  readonly kind: CaseKind
  readonly expected: CaseVerdict
  /** What the page shows, in French. */
  readonly title: string
  readonly body?: string
  readonly document?: string
}

/** A case with its page. */
export interface TestCase extends Omit<CaseRow, 'body' | 'document'> {
  /** RGAA criterion, `8.5`. */
  readonly criterion: string
  /** The whole page. */
  readonly html: string
}
