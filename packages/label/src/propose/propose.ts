import type { Evidence, Proposal } from '@communaux/report'
import { communaux2026 } from '../data/scales/communaux-2026.1/index.ts'
import type { Question, Scale } from '../data/types.ts'
import { questionsById } from '../model/walk.ts'
import { KINDS } from '../questions/index.ts'
import { type LatestFacts, latestFacts } from '../model/facts.ts'
import type { Mapping, Suggestion } from './mapping.ts'
import { mappings } from './rules/index.ts'

/**
 * What measured facts suggest as answers: for each question the suggestion of highest confidence. It is a proposal:
 * it never overwrites a person's answer.
 *
 * @returns proposals in the order of the scale's questions; no proposal where the facts say nothing
 * @example propose([{ fact: 'site.https', value: true, … }])[0].question // 'sobriete.https'
 */
export function propose(facts: readonly Evidence[], scale: Scale = communaux2026): Proposal[] {
  const latest = latestFacts(facts)
  return [...questionsById(scale).values()].flatMap((question) => {
    const best = bestSuggestion(question, latest)
    return best ? [proposalOf(question, best)] : []
  })
}

interface Candidate {
  readonly mapping: Mapping
  readonly suggestion: Suggestion
}

function bestSuggestion(question: Question, facts: LatestFacts): Candidate | null {
  const candidates = mappings
    .filter((mapping) => mapping.question === question.id)
    .flatMap((mapping): Candidate[] => {
      const suggestion = mapping.suggest(facts)
      return suggestion && KINDS[question.kind].worth(question, suggestion.value) ? [{ mapping, suggestion }] : []
    })
  return candidates.sort((a, b) => b.suggestion.confidence - a.suggestion.confidence)[0] ?? null
}

function proposalOf(question: Question, { mapping, suggestion }: Candidate): Proposal {
  const { value, confidence, because, needsHuman } = suggestion
  const expiresAt = expiry(because, mapping.validDays)
  return {
    question: question.id,
    value,
    confidence,
    because: because.map(({ id }) => id),
    ...(expiresAt !== null && { expiresAt }),
    ...(needsHuman && { needsHuman }),
  }
}

const DAY_MS = 86_400_000

/** A suggestion stands no longer than its oldest fact. */
function expiry(because: readonly Evidence[], validDays: number): string | null {
  const oldest = Math.min(...because.map(({ at }) => Date.parse(at)))
  return Number.isFinite(oldest) ? new Date(oldest + validDays * DAY_MS).toISOString().slice(0, 10) : null
}
