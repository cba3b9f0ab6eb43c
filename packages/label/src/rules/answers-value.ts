import type { Localized } from '@communaux/report'
import type { Question, QuestionKind } from '../data/types.ts'
import { KINDS } from '../questions/index.ts'
import { FORMATS } from '../read/problems.ts'
import { eachAnswer } from './answered.ts'
import type { AnswersRule } from './rule.ts'

const EXPECTED: Readonly<Record<QuestionKind, Localized>> = {
  'yes-no': { fr: 'true ou false', en: 'true or false' },
  share: { fr: 'une part de 0 à 1', en: 'a share from 0 to 1' },
  count: { fr: 'un nombre positif ou nul', en: 'a number, 0 or more' },
  choice: { fr: 'une des options', en: 'one of the options' },
  list: { fr: 'une liste prise dans les options', en: 'a list taken from the options' },
  text: { fr: 'un texte', en: 'a text' },
  status: { fr: '{ done, planned, notDone }, en parts dont la somme ne dépasse pas 1', en: '{ done, planned, notDone }, shares whose sum is at most 1' },
}

/** A value of the wrong kind says nothing: the question stays open, it is never taken for a no. */
export const answersValue: AnswersRule = {
  id: 'label/answers-value',
  severity: 'error',
  title: { fr: 'Chaque réponse est du genre de sa question', en: 'Every answer is of its question’s kind' },
  message: {
    fr: 'La réponse à «\u00A0{id}\u00A0» n’est pas {fr}\u00A0: la question reste sans réponse',
    en: 'The answer to “{id}” is not {en}: the question stays without an answer',
  },
  source: { ...FORMATS, clause: 'kind' },
  remedy: { who: 'producer', effort: 'minutes', steps: [{ fr: 'Donner une réponse du genre attendu.', en: 'Give an answer of the expected kind.' }] },
  check: (target) =>
    eachAnswer(target, (question, answer) => {
      if ('notApplicable' in answer || KINDS[question.kind].worth(question, answer.value)) return null
      return { value: answer.value, params: { id: question.id, ...expected(question) } }
    }),
}

function expected({ kind, options = [] }: Question): { fr: string; en: string } {
  const words = EXPECTED[kind]
  const ids = options.length > 0 && (kind === 'choice' || kind === 'list') ? ` (${options.map(({ id }) => id).join(', ')})` : ''
  return { fr: words.fr + ids, en: words.en + ids }
}
