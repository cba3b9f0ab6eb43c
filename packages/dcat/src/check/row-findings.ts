import { fill, type Hit, type Localized, type Params } from '@communaux/report'
import type { RuleHit, Tally } from '@communaux/report/rules'
import { unknownCodeText } from '../rules/rows/row-texts.ts'
import { shown } from '../rules/lib/values.ts'
import type { RowHit, RowRun } from './hits.ts'
import type { NodeNames } from './node-names.ts'
import type { Plan } from './plan.ts'

/** Fills a message whose node is named differently in the two languages. */
export function fillNamed(message: Localized, node: Localized, params: Params = {}): Localized {
  return { fr: fill(message, { ...params, node: node.fr }).fr, en: fill(message, { ...params, node: node.en }).en }
}

/** The hit of a row with its texts, as a finding shows it. */
export function rowFinding({ rule, subject, value, count, note }: RowHit, names: NodeNames): RuleHit {
  const text = value ? shown(value) : undefined
  const message = note === 'unknown-code' ? unknownCodeText(rule.row) : rule.message
  const params = { value: text ?? '', n: count ?? 0 }
  const hit: Hit = {
    subject: subject.id,
    ...(text !== undefined && { value: text }),
    ...(count !== undefined && { value: count }),
    ...(note && { severity: 'info' as const }),
    message: fillNamed(message, names(subject, rule.row.className), params),
    details: { property: rule.row.property, constraint: rule.kind },
  }
  return { rule, hit }
}

/** Counts what the rows found, and what they did not find: a value that is there and right passes. */
export function tallyRows(run: RowRun, plan: Plan, tally: Tally): void {
  for (const { index, row, rules } of plan.properties) {
    const nodes = run.nodes[plan.classes.get(row.classIri)?.index ?? -1] ?? 0
    const present = run.present[index] ?? 0
    for (const rule of Object.values(rules)) {
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
