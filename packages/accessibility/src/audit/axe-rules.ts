import type { RuleInfo } from '@communaux/report'
import { AXE_ROWS } from '../data/axe.ts'
import { criterionOf, RGAA, type TestId, testUrl } from '../model/criterion.ts'

/** An axe-core rule with our texts and the RGAA test that its failures are about. */
export interface AxeRule extends RuleInfo {
  readonly axe: string
  readonly test: TestId
}

/** The rules that axe-core runs for us, sorted by id. */
export const axeRules: readonly AxeRule[] = AXE_ROWS.map(({ rule, test, fr, en, stepFr, stepEn }): AxeRule => ({
  id: `rgaa/${criterionOf(test).id}-${rule}`,
  axe: rule,
  test,
  severity: 'error',
  title: { fr: `${criterionOf(test).label.fr} (axe-core, ${rule})`, en: `${criterionOf(test).label.en} (axe-core, ${rule})` },
  message: { fr, en },
  source: { title: `RGAA ${RGAA.edition}`, clause: `test ${test}`, url: testUrl(test) },
  remedy: { who: 'developer', effort: 'hours', steps: [{ fr: stepFr, en: stepEn }] },
})).sort((a, b) => (a.id < b.id ? -1 : 1))

export const byAxeId: ReadonlyMap<string, AxeRule> = new Map(axeRules.map((rule) => [rule.axe, rule]))
