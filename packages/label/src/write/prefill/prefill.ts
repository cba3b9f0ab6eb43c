import type { Localized } from '@communaux/report'
import type { Scale } from '../../data/types.ts'
import type { Answer, Answers } from '../../model/answers.ts'
import { questionsById } from '../../model/walk.ts'
import { encode, type FieldType, type FieldValue } from './encode.ts'

/** Which field of the form takes the answer to a question. */
export interface FormField {
  readonly question: string
  /** `champ_…`, as the form's published schema names it. */
  readonly field: string
  readonly type: FieldType
  /** The form's own word for each of our options. */
  readonly choices?: Readonly<Record<string, string>>
}

export type LeftBehind = 'no-field' | 'not-applicable' | 'to-confirm' | 'does-not-fit' | 'proofs'

export interface Prefill {
  /** The body to post to the form's public address. */
  readonly payload: Readonly<Record<string, FieldValue>>
  /** What will not travel, to be shown before anything is sent. */
  readonly left: readonly { readonly question: string; readonly why: LeftBehind; readonly text: Localized }[]
}

/**
 * Prepares a prefilled form of Démarches Simplifiées, as a file: nothing is sent. What a person has not confirmed, and
 * what the form has no place for, is listed rather than dropped.
 *
 * @param fields the mapping for one edition's form; there is none for Territoire Numérique Libre as long as its form is not read
 * @example prefill(answers, fields, scale).left.map(({ text }) => text.fr)
 */
export function prefill(answers: Answers, fields: readonly FormField[], scale: Scale): Prefill {
  const byQuestion = new Map(fields.map((field) => [field.question, field]))
  const payload: [string, FieldValue][] = []
  const left: { question: string; why: LeftBehind; text: Localized }[] = []
  for (const question of questionsById(scale).values()) {
    const answer = Object.hasOwn(answers.answers, question.id) ? answers.answers[question.id] : undefined
    if (!answer) continue
    const stay = (why: LeftBehind): unknown => left.push({ question: question.id, why, text: TEXTS[why] })
    const field = byQuestion.get(question.id)
    const reason = field ? cannotTravel(answer) : 'no-field'
    if (reason !== null || !field || 'notApplicable' in answer) {
      stay(reason ?? 'no-field')
      continue
    }
    const value = encode(question, answer.value, field.type, field.choices ?? {})
    if (value === null) stay('does-not-fit')
    else payload.push([field.field, value])
    if (answer.proofs?.length) stay('proofs')
  }
  return { payload: Object.fromEntries(payload), left }
}

function cannotTravel(answer: Answer): LeftBehind | null {
  if ('notApplicable' in answer) return 'not-applicable'
  return answer.proposed ? 'to-confirm' : null
}

const TEXTS: Readonly<Record<LeftBehind, Localized>> = {
  'no-field': { fr: 'Le formulaire n’a pas de champ pour cette question.', en: 'The form has no field for this question.' },
  'not-applicable': { fr: '«\u00A0Sans objet\u00A0» se dit à la main dans le formulaire.', en: '“Not applicable” is said by hand in the form.' },
  'to-confirm': { fr: 'Cette réponse est proposée\u00A0: confirmez-la d’abord.', en: 'This answer is proposed: confirm it first.' },
  'does-not-fit': { fr: 'La réponse n’entre pas dans le champ du formulaire.', en: 'The answer does not fit the form’s field.' },
  proofs: { fr: 'Les pièces jointes ne se préremplissent pas\u00A0: ajoutez les preuves à la main.', en: 'Attachments cannot be prefilled: add the proofs by hand.' },
}
