import type { Hit, Localized, Params } from '@communaux/report'
import type { RuleHit, Tally } from '@communaux/report/rules'
import { fillText, type Words } from '../rules/rows/fill.ts'
import { shown } from '../rules/lib/values.ts'
import type { RowRun } from './hits.ts'
import type { NodeNames } from './node-names.ts'
import type { Plan } from './plan.ts'
import type { RowHit } from './row-hit.ts'

/** Fills a message whose node and value may be named differently in the two languages. */
export function fillNamed(message: Localized, node: Localized, params: Params = {}, value?: Localized): Localized {
  const words = (lang: keyof Localized): Words => (value ? { ...params, node: node[lang], value: value[lang] } : { ...params, node: node[lang] })
  return { fr: fillText(message.fr, words('fr')), en: fillText(message.en, words('en')) }
}

/** The hit of a row with its texts, as a finding shows it. */
export function rowFinding({ rule, subject, value, count, note }: RowHit, names: NodeNames): RuleHit {
  const text = value ? shown(value) : undefined
  const template = note === 'unknown-code' ? rule.unknownCode : rule.message
  const node = names.of(subject, rule.row.className)
  const named = value ? names.ofValue(value) : undefined
  const message = fillNamed(template, node, { n: count ?? 0 }, named)
  const hit: Hit = { subject: subject.id, message, details: rule.details }
  const shownValue = text ?? count
  return { rule, hit: shownValue === undefined ? hit : note ? { ...hit, value: shownValue, severity: 'info' } : { ...hit, value: shownValue } }
}

/** Counts what the rows found, and what they did not find: a value that is there and right passes. */
export function tallyRows(run: RowRun, plan: Plan, tally: Tally): void {
  for (const { index, row, rules } of plan.properties) {
    const nodes = run.nodes[plan.classes.get(row.classIri)?.index ?? -1] ?? 0
    const present = run.present[index] ?? 0
    for (const rule of Object.values(rules)) {
      if (!rule) continue
      const absenceCounts = rule.kind === 'minCount' || rule.kind === 'recommended' || rule.kind === 'hasValue'
      const met = absenceCounts ? nodes : present
      const failed = run.failed.get(rule) ?? 0
      tally.describe(rule)
      const count = tally.of(rule.id)
      count.failed += failed
      count.passed += met - failed
      count.notApplicable += nodes - met
    }
  }
}
