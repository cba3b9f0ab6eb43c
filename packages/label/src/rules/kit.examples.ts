import type { Evidence } from '@communaux/report'
import type { Question, Scale } from '../data/types.ts'
import type { Answer, Answers } from '../model/answers.ts'
import type { AnswersTarget } from './rule.ts'

/** Shared by the examples only: small scales, answers and facts. Never imported by a rule. */
const named = (id: string): { fr: string; en: string } => ({ fr: id, en: id })

export const question = (id: string, more: Partial<Question> = {}): Question => ({ id, kind: 'yes-no', weight: 1, naAllowed: false, text: named(id), ...more })

export const scaleOf = (questions: readonly Question[], more: Partial<Scale> = {}): Scale => ({
  id: 'essai-2026.1', version: '1', author: 'Réseau d’exemple', date: '2026-01-01', edition: 'essai-2026', na: 'proportional',
  levels: [{ id: 'un', from: 0.3 }, { id: 'deux', from: 0.6 }], source: 'essai',
  domains: [{ id: 'premier', name: named('premier'), weight: 1, questions }], ...more,
})

export const answersOf = (answers: Readonly<Record<string, Answer>>, more: Partial<Answers> = {}): Answers => ({
  edition: 'essai-2026', scale: 'essai-2026.1', profile: {}, answers, ...more,
})

export const target = (answers: Readonly<Record<string, Answer>>, questions: readonly Question[], more: Partial<Answers> = {}): AnswersTarget => ({
  answers: answersOf(answers, more), scale: scaleOf(questions),
})

export const evidence = (fact: string, value: unknown): Evidence => ({
  id: 'e1', fact, value, rule: 'exemple/regle', edition: '1', inputHash: 'sha256:00', tool: 'exemple', at: '2026-10-15T08:00:00Z',
})
