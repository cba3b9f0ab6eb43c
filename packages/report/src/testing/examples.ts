import type { Hit } from '../model/finding.ts'
import type { Rule, Verdict } from '../rules/rule.ts'

export type Expected = 'passes' | 'fails' | 'unknown' | 'not-applicable'

/** One case of a rule, kept apart from it so that it never reaches a bundle. */
export interface Example<Target, Context = undefined> {
  readonly name: string
  readonly target: Target
  readonly context?: Context
  readonly expect: Expected
}

export interface RuleExamples<Target, Context = undefined> {
  readonly rule: string
  readonly examples: readonly Example<Target, Context>[]
}

/**
 * The outcome of a verdict as one word: fails wins over unknown.
 *
 * @example outcomeOf([{ outcome: 'unknown' }, {}]) // 'fails'
 */
export function outcomeOf(verdict: Verdict): Expected {
  if (verdict === 'passes' || verdict === 'not-applicable') return verdict
  const hits = Array.isArray(verdict) ? (verdict as readonly Hit[]) : [verdict as Hit]
  if (hits.length === 0) return 'passes'
  return hits.some((hit) => hit.outcome !== 'unknown') ? 'fails' : 'unknown'
}

/**
 * Every example of every rule as a flat table, for `it.each`.
 *
 * @example it.each(exampleCases(rules, examples, context))('$id: $name', ({ run, expect: expected }) => expect(run()).toBe(expected))
 */
export function exampleCases<Target, Context>(
  rules: readonly Rule<Target, Context>[],
  examples: readonly RuleExamples<Target, Context>[],
  context: Context,
): { id: string; name: string; expect: Expected; run: () => Expected }[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return examples.flatMap(({ rule: id, examples: cases }) =>
    cases.map((example) => ({
      id,
      name: example.name,
      expect: example.expect,
      run: () => {
        const rule = byId.get(id)
        if (!rule) throw new Error(`no rule ${id} in the registry`)
        return outcomeOf(rule.check(example.target, example.context ?? context))
      },
    })),
  )
}
