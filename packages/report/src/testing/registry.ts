import type { RuleInfo } from '../model/finding.ts'
import type { RuleExamples } from './examples.ts'

export interface RegistryParts {
  readonly rules: readonly RuleInfo[]
  readonly examples: readonly RuleExamples<unknown, unknown>[]
  /** File names of the rules written as code (`period-order.ts`), without examples and tests. */
  readonly files?: readonly string[]
  /** `dcat/`: what comes before the file's name in an id. */
  readonly prefix?: string
}

/**
 * The meta-test that no rule escapes. Each problem is one line that names the rule and what is missing:
 * sorted registry, no duplicate, both languages, source, remedy, a passing and a failing example,
 * id equal to the file's name.
 *
 * @returns an empty list when all is well
 * @example expect(registryProblems({ rules, examples, files, prefix: 'dcat/' })).toEqual([])
 */
export function registryProblems({ rules, examples, files = [], prefix = '' }: RegistryParts): string[] {
  const ids = rules.map((rule) => rule.id)
  const known = new Set(ids)
  return [
    ...ids.filter((id, index) => index > 0 && id <= (ids[index - 1] ?? '')).map((id) => `${id}: the registry is not sorted here, or holds it twice`),
    ...rules.flatMap((rule) => textProblems(rule)),
    ...rules.flatMap((rule) => exampleProblems(rule.id, examples)),
    ...examples.filter((group) => !known.has(group.rule)).map((group) => `${group.rule}: has examples and is not in the registry`),
    ...files.map((file) => prefix + file.replace(/\.ts$/, '')).filter((id) => !known.has(id)).map((id) => `${id}: has a file and is not in the registry`),
  ]
}

function textProblems(rule: RuleInfo): string[] {
  const problems: string[] = []
  const texts = { title: rule.title, message: rule.message }
  for (const [field, text] of Object.entries(texts)) {
    for (const language of ['fr', 'en'] as const) {
      if (!text[language].trim()) problems.push(`${rule.id}: ${field} has no ${language} text`)
    }
  }
  if (!/^https?:\/\//.test(rule.source.url)) problems.push(`${rule.id}: the source has no address`)
  if (!rule.remedy?.steps.length) problems.push(`${rule.id}: no remedy`)
  return problems
}

function exampleProblems(id: string, groups: RegistryParts['examples']): string[] {
  const expected = groups.filter((group) => group.rule === id).flatMap((group) => group.examples.map((example) => example.expect))
  const problems: string[] = []
  if (!expected.includes('passes')) problems.push(`${id}: no passing example`)
  if (!expected.some((outcome) => outcome === 'fails' || outcome === 'unknown')) problems.push(`${id}: no failing example`)
  return problems
}
