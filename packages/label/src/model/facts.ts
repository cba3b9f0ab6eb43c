import type { Evidence } from '@communaux/report'
import { FACTS, type FactId, type FactType } from '../data/facts.ts'

/** The latest evidence of each fact, by its name. */
export type LatestFacts = ReadonlyMap<FactId, Evidence>

export const isFactId = (name: string): name is FactId => Object.hasOwn(FACTS, name)

/** The latest evidence of each known fact whose value is of its type; of two at one time, the greater id. */
export function latestFacts(facts: readonly Evidence[]): LatestFacts {
  const latest = new Map<FactId, Evidence>()
  for (const evidence of facts) {
    if (!isFactId(evidence.fact) || !suits(FACTS[evidence.fact].type, evidence.value)) continue
    const known = latest.get(evidence.fact)
    if (!known || known.at < evidence.at || (known.at === evidence.at && known.id < evidence.id)) latest.set(evidence.fact, evidence)
  }
  return latest
}

const TESTS: Readonly<Record<FactType, (value: unknown) => boolean>> = {
  count: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0,
  share: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  'yes-no': (value) => typeof value === 'boolean',
  choice: (value) => typeof value === 'string' && value !== '',
  list: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value),
  text: (value) => typeof value === 'string',
}

/** Whether a value is of a fact's type. */
export const suits = (type: FactType, value: unknown): boolean => TESTS[type](value)
