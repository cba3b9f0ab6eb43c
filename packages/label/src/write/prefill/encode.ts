import type { Question } from '../../data/types.ts'
import { valueText } from '../../model/answer-text.ts'
import type { AnswerValue } from '../../model/answers.ts'

/** Types of fields that a form of Démarches Simplifiées lets others prefill, among those that a label uses. */
export type FieldType = 'text' | 'textarea' | 'yes_no' | 'checkbox' | 'integer_number' | 'decimal_number' | 'drop_down_list' | 'multiple_drop_down_list'

export type FieldValue = string | number | boolean | readonly string[]

/** An answer as a field takes it; null when the field has no place for it. */
export function encode(question: Question, value: AnswerValue, type: FieldType, choices: Readonly<Record<string, string>>): FieldValue | null {
  switch (type) {
    case 'text':
    case 'textarea':
      return valueText(question, value).fr
    case 'yes_no':
    case 'checkbox':
      return typeof value === 'boolean' ? value : null
    case 'integer_number':
      return numberOf(question, value, Number.isInteger)
    case 'decimal_number':
      return numberOf(question, value, Number.isFinite)
    case 'drop_down_list':
      return typeof value === 'string' ? choiceOf(value, choices) : null
    case 'multiple_drop_down_list':
      return Array.isArray(value) ? choicesOf(value as readonly string[], choices) : null
  }
}

/** Forms ask for percentages where we keep shares. */
function numberOf({ kind }: Question, value: AnswerValue, fits: (number: number) => boolean): number | null {
  if (typeof value !== 'number') return null
  const number = kind === 'share' ? Number((value * 100).toPrecision(15)) : value
  return fits(number) ? number : null
}

/** The form drops in silence a choice that it does not know: so it is not sent. */
const choiceOf = (id: string, choices: Readonly<Record<string, string>>): string | null => (Object.hasOwn(choices, id) ? (choices[id] ?? null) : null)

function choicesOf(ids: readonly string[], choices: Readonly<Record<string, string>>): string[] | null {
  const found = ids.map((id) => choiceOf(id, choices))
  return found.includes(null) ? null : found.filter((choice) => choice !== null)
}
