import type { Language } from '@communaux/report'
import type { Scale } from '../../data/types.ts'
import type { Answers, Profile } from '../../model/answers.ts'
import { questionsOf } from '../../model/walk.ts'
import { writeCsv } from '../../read/sheet/csv.ts'
import { sheetOf } from './rows.ts'

export interface TemplateOptions {
  readonly lang?: Language
  readonly profile?: Profile
  /** Answers already given are filled in. */
  readonly answers?: Answers
}

/** Answers to a scale in which everything is unknown. */
export const blankAnswers = (scale: Scale, profile: Profile): Answers => ({ edition: scale.edition, scale: scale.id, profile, answers: {} })

/**
 * A questionnaire to fill in a text editor: every question in order, `null` where there is no answer yet.
 *
 * @example templateJson(communaux2026, { profile: { kind: 'commune' } })
 */
export function templateJson(scale: Scale, { profile = {}, answers = blankAnswers(scale, profile) }: TemplateOptions = {}): string {
  const ids = [...questionsOf(scale)].map(({ item }) => item.id)
  const all = Object.fromEntries(ids.map((id) => [id, Object.hasOwn(answers.answers, id) ? answers.answers[id] : { value: null }]))
  return `${JSON.stringify({ ...answers, answers: all }, null, 2)}\n`
}

/**
 * A questionnaire to fill in a spreadsheet, as CSV with a byte order mark. Read back by `readAnswersCsv`.
 *
 * @example templateCsv(communaux2026).split('\n').length // 48
 */
export const templateCsv = (scale: Scale, { lang = 'fr', profile = {}, answers = blankAnswers(scale, profile) }: TemplateOptions = {}): string =>
  `\uFEFF${writeCsv(sheetOf(scale, answers, lang))}`
