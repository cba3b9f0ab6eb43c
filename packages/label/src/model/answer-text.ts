import { formatNumber, formatPercent, type Localized } from '@communaux/report'
import type { Question } from '../data/types.ts'
import type { Answer, AnswerValue, Status } from './answers.ts'

const NO_ANSWER: Localized = { fr: 'sans réponse', en: 'no answer' }

/**
 * An answer as people read it: « oui », « 40 % », « Adresses, Budget », « sans objet ».
 *
 * @example answerText({ id: 'q', kind: 'share', weight: 1, naAllowed: false, text: { fr: '', en: '' } }, { value: 0.4 }).fr // '40\u00a0%'
 */
export function answerText(question: Question, answer: Answer | undefined): Localized {
  if (!answer) return NO_ANSWER
  if ('notApplicable' in answer) return { fr: 'sans objet', en: 'not applicable' }
  return valueText(question, answer.value)
}

/**
 * A value as people read it.
 *
 * @example valueText({ id: 'q', kind: 'yes-no', weight: 1, naAllowed: false, text: { fr: '', en: '' } }, true) // { fr: 'oui', en: 'yes' }
 */
export function valueText(question: Question, value: AnswerValue): Localized {
  if (typeof value === 'boolean') return value ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' }
  if (typeof value === 'number') return numberText(question, value)
  if (typeof value === 'string') return optionText(question, value)
  if (isList(value)) return value.length === 0 ? { fr: 'aucun', en: 'none' } : joined(value.map((id) => optionText(question, id)))
  return statusText(value)
}

const isList = (value: readonly string[] | Status): value is readonly string[] => Array.isArray(value)

const numberText = ({ kind }: Question, value: number): Localized =>
  kind === 'share' ? { fr: formatPercent(value, 'fr'), en: formatPercent(value, 'en') } : { fr: formatNumber(value, 'fr'), en: formatNumber(value, 'en') }

const optionText = ({ options = [] }: Question, id: string): Localized => options.find((option) => option.id === id)?.text ?? { fr: id, en: id }

const joined = (texts: readonly Localized[]): Localized => ({ fr: texts.map(({ fr }) => fr).join(', '), en: texts.map(({ en }) => en).join(', ') })

function statusText({ done, planned, notDone }: Status): Localized {
  return {
    fr: `fait ${formatPercent(done, 'fr')}, prévu ${formatPercent(planned, 'fr')}, pas fait ${formatPercent(notDone, 'fr')}`,
    en: `done ${formatPercent(done, 'en')}, planned ${formatPercent(planned, 'en')}, not done ${formatPercent(notDone, 'en')}`,
  }
}
