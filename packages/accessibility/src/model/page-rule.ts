import type { Actor, Effort, Hit, Localized, Severity } from '@communaux/report'
import type { Rule, Verdict } from '@communaux/report/rules'
import { type CriterionId, criterionOf, RGAA, type TestId, testUrl } from './criterion.ts'
import { openingTag, selectorOf } from './dom.ts'
import type { Page, PageElement } from './page.ts'
import type { DocumentFact } from './document-fact.ts'
import type { StateFacts } from './state-facts.ts'

/** What a rule may need beside the page itself. */
export interface PageContext {
  /** Whether this is the home page of the site. */
  readonly home: boolean
  /** What only a browser in action can tell; null without a browser, or with states off. */
  readonly states: StateFacts | null
  /** Documents that the page offers to download, as far as they were looked into. */
  readonly documents: readonly DocumentFact[]
}

/** A check of ours on a page. */
export interface PageRule extends Rule<Page, PageContext> {
  /** The tests that it decides, in part or whole. */
  readonly tests: readonly TestId[]
  /** Whether a pass leaves nothing of its tests to a person on this page. Absent: it never does. */
  readonly decides?: (page: Page) => boolean
  /** The axe-core rule that does the same in a browser: ours then only runs without one. */
  readonly insteadOf?: string
}

interface PageRuleSpec extends Pick<PageRule, 'tests' | 'decides' | 'insteadOf'> {
  /** `8.5-title`: the criterion, then the defect. */
  readonly name: `${CriterionId}-${string}`
  readonly severity?: Severity
  readonly title: Localized
  readonly message: Localized
  readonly remedy: readonly [who: Actor, effort: Effort, ...steps: Localized[]]
  check(page: Page, context: PageContext): Verdict
}

/** Completes what can be derived: id, official source. */
export function rgaaRule({ name, severity = 'error', remedy: [who, effort, ...steps], ...spec }: PageRuleSpec): PageRule {
  const [test] = spec.tests as readonly [TestId]
  return {
    ...spec,
    id: `rgaa/${name}`,
    severity,
    source: { title: `RGAA ${RGAA.edition}`, clause: `test ${test}`, url: testUrl(test) },
    remedy: { who, effort, steps },
  }
}

export const always = (): boolean => true

/** A defect seen on an element. */
export function defect(page: Page, element: PageElement, test: TestId, hit: Hit = {}): Hit {
  const selector = selectorOf(page, element)
  return {
    ...pageHit(page, test, hit, selector),
    ...(element.line > 0 ? { location: { file: page.file, line: element.line, column: element.column } } : {}),
    details: { ...detailsOf(page, test, selector), html: openingTag(element), ...hit.details },
  }
}

/** A defect of the page as a whole, or of an element that only a browser saw: `details.selector` then names it. */
export function pageDefect(page: Page, test: TestId, hit: Hit = {}): Hit {
  const selector = typeof hit.details?.['selector'] === 'string' ? hit.details['selector'] : ''
  return { ...pageHit(page, test, hit, selector), details: { ...detailsOf(page, test, selector), ...hit.details } }
}

/** Something on an element that a person must look at. */
export const question = (page: Page, element: PageElement, test: TestId, hit: Hit = {}): Hit =>
  defect(page, element, test, { severity: 'warning', ...hit, outcome: 'unknown', because: 'needs-human' })

const pageHit = (page: Page, test: TestId, hit: Hit, selector: string): Hit => ({ ...hit, subject: `${page.url} ${selector}`.trim(), path: [test] })

/** What every finding on a page carries. */
export function detailsOf(page: Pick<Page, 'url'>, test: TestId, selector: string): Readonly<Record<string, unknown>> {
  const { id, wcag } = criterionOf(test)
  return { page: page.url, selector, criterion: id, test, wcag }
}

/** The same keys where no test of the RGAA is at stake: a duty of the law, a page that does not open. */
export const detailsOfDuty = (page: string): Readonly<Record<string, unknown>> => ({ page, selector: '', criterion: null, test: null, wcag: [] })

/** No element in scope: the rule does not apply. */
export const each = <T>(elements: readonly T[], check: (element: T) => Hit | readonly Hit[] | null): Verdict =>
  elements.length === 0 ? 'not-applicable' : elements.flatMap((element) => check(element) ?? [])
