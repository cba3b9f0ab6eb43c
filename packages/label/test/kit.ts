import type { Answer, Answers, Domain, Question, Scale } from '../src/index.ts'
import { localized } from './fixtures.ts'

export const question = (id: string, weight = 1, more: Partial<Question> = {}): Question => ({ id, kind: 'yes-no', weight, naAllowed: true, text: localized(id), ...more })

export const domain = (id: string, weight: number, questions: readonly Question[], more: Partial<Domain> = {}): Domain => ({ id, name: localized(id), weight, questions, ...more })

export const scaleOf = (domains: readonly Domain[], more: Partial<Scale> = {}): Scale => ({
  id: 'essai', version: '1', author: 'Réseau d’exemple', date: '2026-01-01', edition: 'essai-2026', na: 'proportional', levels: [], source: 'essai', domains, ...more,
})

export const answersOf = (answers: Readonly<Record<string, Answer>>, more: Partial<Answers> = {}): Answers => ({ edition: 'essai-2026', scale: 'essai', profile: {}, answers, ...more })

export const yes: Answer = { value: true }
export const no: Answer = { value: false }
export const away: Answer = { notApplicable: 'rien de tel ici' }
