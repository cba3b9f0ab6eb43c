import type { Tally } from '@communaux/report/rules'
import type { RowRun } from '../../check/hits.ts'
import type { Plan } from '../../check/plan.ts'
import { tallyRows } from '../../check/row-findings.ts'
import type { RowRule } from '../../rules/rows/row-rule.ts'

/** Adds the counts of some nodes to those of the catalogue. */
export function addCounts(some: Tally, all: Tally): void {
  for (const [rule, { passed, failed, unknown, notApplicable }] of some.entries()) {
    const count = all.of(rule)
    count.passed += passed
    count.failed += failed
    count.unknown += unknown
    count.notApplicable += notApplicable
  }
}

/** What the rows of a profile met, added up part by part as numbers: to tell it rule by rule each time would cost a twentieth of a run. */
export class RowCounts {
  readonly #plan: Plan
  readonly #nodes: Uint32Array
  readonly #present: Uint32Array
  readonly #failed = new Map<RowRule, number>()

  constructor(plan: Plan) {
    this.#plan = plan
    this.#nodes = new Uint32Array(plan.classes.size)
    this.#present = new Uint32Array(plan.properties.length)
  }

  add({ nodes, present, failed }: RowRun): void {
    addTo(this.#nodes, nodes)
    addTo(this.#present, present)
    for (const [rule, count] of failed) this.#failed.set(rule, (this.#failed.get(rule) ?? 0) + count)
  }

  /** Once, when all is judged. */
  tell(tally: Tally): void {
    tallyRows({ hits: [], nodes: this.#nodes, present: this.#present, failed: this.#failed }, this.#plan, tally)
  }
}

function addTo(all: Uint32Array, some: Uint32Array): void {
  some.forEach((count, index) => {
    all[index] = (all[index] ?? 0) + count
  })
}
