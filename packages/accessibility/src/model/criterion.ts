import type { Localized } from '@communaux/report'
import { ROWS_4_1_2 } from '../data/rgaa/4.1.2.ts'
import { THEMES } from '../data/rgaa/themes.ts'

type Row = (typeof ROWS_4_1_2)[number]

/** `'1.1'` to `'13.12'`: the 106 criteria of RGAA 4.1.2. A typo does not compile. */
export type CriterionId = Row['id']
export type ThemeId = (typeof THEMES)[number]['id']
export type Level = Row['level']

/**
 * What a machine can do: `auto` decides a test, `partial` decides some cases, `assist` gathers what a
 * person must look at, `human` nothing.
 */
export type Automation = 'auto' | 'partial' | 'assist' | 'human'

interface UpTo {
  1: 1
  2: 1 | 2
  3: 1 | 2 | 3
  4: 1 | 2 | 3 | 4
  5: 1 | 2 | 3 | 4 | 5
  6: 1 | 2 | 3 | 4 | 5 | 6
  7: 1 | 2 | 3 | 4 | 5 | 6 | 7
  8: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
  9: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
  10: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
}
type TestsOf<R extends Row> = R extends unknown ? `${R['id']}.${UpTo[R['tests']]}` : never

/** `'1.1.1'` to `'13.12.3'`: the 258 tests, derived from the number of tests of each criterion. */
export type TestId = TestsOf<Row>

export interface Criterion {
  readonly id: CriterionId
  readonly theme: ThemeId
  readonly label: Localized
  /** Derived from the WCAG success criteria: RGAA gives no level. */
  readonly level: Level
  /** WCAG 2.1 success criteria. */
  readonly wcag: readonly string[]
  /** EN 301 549 clauses: 9.x.y.z for the web, 10.x.y.z also for documents to download. */
  readonly en301549: readonly string[]
  readonly tests: readonly TestId[]
  /** axe-core 4.14.1 rules tagged with a test of this criterion. */
  readonly axe: readonly string[]
  readonly automation: Automation
  /** The official text. */
  readonly url: string
}

const METHOD = 'https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/'
const ABOUT_DOCUMENTS: ReadonlySet<CriterionId> = new Set(['13.3', '13.4'])

/** All criteria of RGAA 4.1.2, in order. */
export const criteria: readonly Criterion[] = ROWS_4_1_2.map((row) => ({
  id: row.id,
  theme: row.theme,
  label: { fr: row.fr, en: row.en },
  level: row.level,
  wcag: row.wcag,
  en301549: [...row.wcag.map((clause) => `9.${clause}`), ...(ABOUT_DOCUMENTS.has(row.id) ? row.wcag.map((clause) => `10.${clause}`) : [])],
  tests: Array.from({ length: row.tests }, (_, index) => `${row.id}.${index + 1}` as TestId),
  axe: row.axe,
  automation: row.automation,
  url: `${METHOD}#${row.id}`,
}))

const BY_ID: ReadonlyMap<string, Criterion> = new Map(criteria.map((criterion) => [criterion.id, criterion]))
const CRITERION_OF_TEST: ReadonlyMap<string, Criterion> = new Map(criteria.flatMap((criterion) => criterion.tests.map((test) => [test, criterion] as const)))

/** All 258 tests, in order. */
export const tests: readonly TestId[] = criteria.flatMap((criterion) => criterion.tests)

/** The thirteen themes with their names. */
export const themes: readonly { readonly id: ThemeId; readonly label: Localized }[] = THEMES.map(({ id, fr, en }) => ({ id, label: { fr, en } }))

/** Which referential this module holds: every grid, report and statement names it. */
export const RGAA: { readonly id: string; readonly edition: string } = { id: 'rgaa', edition: '4.1.2' }

/**
 * Whether a text is the number of a criterion.
 *
 * @example isCriterionId('8.5') // true
 */
export const isCriterionId = (text: string): text is CriterionId => BY_ID.has(text)
/**
 * Whether a text is the number of a test.
 *
 * @example isTestId('8.5') // false
 */
export const isTestId = (text: string): text is TestId => CRITERION_OF_TEST.has(text)

/**
 * One criterion.
 *
 * @example criterion('8.5').wcag // ['2.4.2']
 */
export function criterion(id: CriterionId): Criterion {
  return BY_ID.get(id) as Criterion
}

/**
 * The criterion that a test belongs to.
 *
 * @example criterionOf('8.5.1').id // '8.5'
 */
export function criterionOf(test: TestId): Criterion {
  return CRITERION_OF_TEST.get(test) as Criterion
}

/**
 * The official text of a test.
 *
 * @example testUrl('8.5.1') // 'https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#8.5.1'
 */
export const testUrl = (test: TestId): string => `${METHOD}#${test}`
