import type { Answer, Answers, Domain, Edition, Question, Scale, ScoreResult } from '../src/index.ts'
import { score } from '../src/index.ts'

const named = (id: string): { fr: string; en: string } => ({ fr: id, en: id })

export const edition: Edition = { id: 'autre', name: named('autre'), known: { domains: 'none', levels: 'none', questions: 'none' }, domains: [], levels: [], calendar: [], notes: [], sources: [] }

export const question = (id: string, weight: number, more: Partial<Question> = {}): Question => ({ id, kind: 'yes-no', weight, naAllowed: true, text: named(id), ...more })
export const domain = (id: string, weight: number, more: Partial<Domain> = {}): Domain => ({ id, name: named(id), weight, ...more })
export const scaleOf = (domains: readonly Domain[], more: Partial<Scale> = {}): Scale => ({
  id: 'autre', version: '1', author: 'autre', date: '2026-01-01', edition: 'autre', na: 'proportional', levels: [], source: 'autre', domains, ...more,
})

export function run(scale: Scale, answers: Readonly<Record<string, Answer>>): ScoreResult {
  const given: Answers = { edition: 'autre', scale: scale.id, profile: {}, answers }
  return score(given, { edition, scale })
}
