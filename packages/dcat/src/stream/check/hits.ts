import type { Localized } from '@communaux/report'
import type { RuleHit } from '@communaux/report/rules'
import type { NodeNames } from '../../check/node-names.ts'
import { rowFinding } from '../../check/row-findings.ts'
import type { RowHit } from '../../check/row-hit.ts'
import { isReference, type Resource } from '../../model/graph.ts'
import { own, ownValue } from '../graph/own.ts'

/** A hit that waits for the end of the document, and where it stands among the others. */
export interface Waiting {
  /** First of the rows (0), then of each rule written as code; the rank among its classes; the node; the rank on the node. */
  readonly rank: readonly [rule: number, kind: number, node: number, hit: number]
  readonly make: () => RuleHit
}

export function byRank({ rank: a }: Waiting, { rank: b }: Waiting): number {
  for (const at of [0, 1, 2, 3] as const) if (a[at] !== b[at]) return a[at] - b[at]
  return 0
}

const ownText = ({ fr, en }: Localized): Localized => (fr === en ? both(own(fr)) : { fr: own(fr), en: own(en) })
const both = (text: string): Localized => ({ fr: text, en: text })

/** The hit of a row, without what it was found in: the names are made now, the sentences when the report is. */
export function waitingRow({ rule, subject, value, count, note }: RowHit, names: NodeNames, rank: Waiting['rank']): Waiting {
  const name = ownText(names.of(subject, rule.row.className))
  const bare: Resource = { id: own(subject.id), types: NONE, properties: NO_PROPERTIES }
  const kept = value && ownValue(value)
  const valueName = value && (isReference(value) || value.value.length > 0) ? ownText(names.ofValue(value)) : undefined
  const said: NodeNames = { of: () => name, ofValue: () => valueName ?? both('') }
  return { rank, make: () => rowFinding({ rule, subject: bare, value: kept, count, note }, said) }
}

const NONE: readonly string[] = []
const NO_PROPERTIES: Resource['properties'] = new Map()

/** The hit of a rule written as code: its texts are made already. */
export function waitingCode({ rule, hit }: RuleHit, rank: Waiting['rank']): Waiting {
  const { subject, message, value, fix, ...rest } = hit
  const kept: RuleHit = {
    rule,
    hit: {
      ...rest,
      ...(subject !== undefined && { subject: own(subject) }),
      ...(message && { message: ownText(message) }),
      ...(value !== undefined && { value: JSON.parse(JSON.stringify(value)) as unknown }),
      ...(fix && { fix: JSON.parse(JSON.stringify(fix)) as typeof fix }),
    },
  }
  return { rank, make: () => kept }
}
