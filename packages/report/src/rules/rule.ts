import type { Hit, RuleInfo } from '../model/finding.ts'
import type { Localized } from '../model/types.ts'

/**
 * What a rule says of one target: it passes, it does not apply, or one hit for each thing that fails
 * or cannot be known. An empty list passes.
 */
export type Verdict = 'passes' | 'not-applicable' | Hit | readonly Hit[]

/** A rule: its texts and its check. Pure: no clock, no network; what it needs comes in the context. */
export interface Rule<Target, Context = undefined> extends RuleInfo {
  /** When the rule does not apply, in words: the reference shows it. */
  readonly notApplicableWhen?: Localized
  check(target: Target, context: Context): Verdict
}

/** A hit with the rule that made it. */
export interface RuleHit {
  readonly rule: RuleInfo
  readonly hit: Hit
}

/** What `runRules` gives: hits in the order of targets, then of rules, and the count of every outcome. */
export interface RuleRun {
  readonly hits: readonly RuleHit[]
  readonly tally: Tally
}

/** Counts outcomes by rule. A rule that met no target still has its line: nothing is hidden. */
export class Tally {
  readonly #counts = new Map<string, Count>()
  readonly #rules = new Map<string, RuleInfo>()

  /** The count of one rule, made when first asked for. */
  of(rule: string): Count {
    let count = this.#counts.get(rule)
    if (!count) this.#counts.set(rule, (count = { passed: 0, failed: 0, unknown: 0, notApplicable: 0 }))
    return count
  }

  entries(): Iterable<[string, Count]> {
    return this.#counts
  }

  /** Keeps a rule's texts, so that a report can say in words what passes. */
  describe(rule: RuleInfo): void {
    this.#rules.set(rule.id, rule)
    this.of(rule.id)
  }

  /** The texts of a rule that was described. */
  rule(id: string): RuleInfo | undefined {
    return this.#rules.get(id)
  }
}

export interface Count {
  passed: number
  failed: number
  unknown: number
  notApplicable: number
}
