import type { Hit, Localized } from '@communaux/report'
import type { RuleHit } from '@communaux/report/rules'
import type { NodeNames } from '../../check/node-names.ts'
import type { Plan } from '../../check/plan.ts'
import { rowFinding } from '../../check/row-findings.ts'
import type { RowHit } from '../../check/row-hit.ts'
import type { Resource, Value } from '../../model/graph.ts'
import type { CatalogRule } from '../../rules/lib/catalog-rule.ts'
import type { RowRule } from '../../rules/rows/row-rule.ts'
import { Column } from '../../model/column.ts'
import { TextStore } from '../graph/text-store.ts'

/**
 * The place of a hit among all, as if the catalogue had been checked whole: rows first (0), then each rule written as code; the
 * rank of the node’s class among those of the rule; the rank of the node; the rank on the node.
 */
export type Rank = readonly [rule: number, kind: number, node: number, hit: number]

type Written =
  | { readonly row: number; readonly subject: string; readonly name: Localized; readonly value?: Value; readonly valueName?: Localized; readonly count?: number; readonly note?: RowHit['note'] }
  | { readonly code: number; readonly hit: Hit }

/**
 * Hits as bytes, until the document is read: some three hundred each, a third of what a finding takes. Those of each rule stand
 * apart, and leave as they become findings: the two are never in memory together.
 */
export class HitStore {
  readonly #ranks = [new Column(), new Column(), new Column(), new Column()] as const
  /** By the first rank. */
  readonly #texts: TextStore[] = []
  /** The number of each hit among those of its rule. */
  readonly #numbers = new Column()
  readonly #rows: readonly RowRule[]
  readonly #rowNumbers: ReadonlyMap<RowRule, number>
  readonly #rules: readonly CatalogRule[]

  constructor(plan: Plan, rules: readonly CatalogRule[]) {
    this.#rows = plan.properties.flatMap(({ rules: kinds }) => Object.values(kinds).filter((rule) => rule !== undefined))
    this.#rowNumbers = new Map(this.#rows.map((rule, index) => [rule, index]))
    this.#rules = rules
  }

  get length(): number {
    return this.#numbers.length
  }

  /** The names of what a row found are made now: what they come from will be gone. */
  row({ rule, subject, value, count, note }: RowHit, names: NodeNames): string {
    const written: Written = {
      row: this.#rowNumbers.get(rule) ?? 0,
      subject: subject.id,
      name: names.of(subject, rule.row.className),
      ...(value && { value, valueName: names.ofValue(value) }),
      ...(count !== undefined && { count }),
      ...(note && { note }),
    }
    return JSON.stringify(written)
  }

  code({ rule, hit }: RuleHit): string {
    const written: Written = { code: this.#rules.findIndex(({ id }) => id === rule.id), hit }
    return JSON.stringify(written)
  }

  add(rank: Rank, written: string): void {
    const texts = (this.#texts[rank[0]] ??= new TextStore())
    this.#numbers.push(texts.add(written))
    rank.forEach((part, at) => this.#ranks[at]?.push(part))
  }

  /** Every hit, in the order of a whole check, for the last time. */
  *inOrder(): Generator<RuleHit> {
    const order = Uint32Array.from({ length: this.length }, (_, index) => index).sort((a, b) => this.#compare(a, b))
    const shared = new Map<string, Hit['details']>()
    for (const at of order) {
      const texts = this.#texts[this.#ranks[0].get(at)]
      if (texts) yield this.#made(JSON.parse(texts.take(this.#numbers.get(at))) as Written, shared)
    }
  }

  #compare(a: number, b: number): number {
    for (const column of this.#ranks) {
      const difference = column.get(a) - column.get(b)
      if (difference !== 0) return difference
    }
    return a - b
  }

  #made(written: Written, shared: Map<string, Hit['details']>): RuleHit {
    if ('row' in written) return this.#rowHit(written)
    const { hit } = written
    const key = JSON.stringify(hit.details)
    if (!shared.has(key)) shared.set(key, hit.details)
    const details = shared.get(key)
    return { rule: this.#rules[written.code] as CatalogRule, hit: details ? { ...hit, details } : hit }
  }

  #rowHit({ row, subject, name, value, valueName, count, note }: Extract<Written, { readonly row: number }>): RuleHit {
    const named: NodeNames = { of: () => name, ofValue: () => valueName ?? name }
    return rowFinding({ rule: this.#rows[row] as RowRule, subject: { ...BARE, id: subject }, value, count, note }, named)
  }
}

const BARE: Resource = { id: '', types: [], properties: new Map() }
