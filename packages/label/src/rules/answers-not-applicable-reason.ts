import { FORMATS } from '../read/problems.ts'
import { eachAnswer } from './answered.ts'
import type { AnswersRule } from './rule.ts'

/** A jury asks why something does not apply: the reason is part of the answer. */
export const answersNotApplicableReason: AnswersRule = {
  id: 'label/answers-not-applicable-reason',
  severity: 'warning',
  title: { fr: '«\u00A0Sans objet\u00A0» vient avec sa raison', en: '“Not applicable” comes with its reason' },
  message: {
    fr: 'La question «\u00A0{id}\u00A0» est dite sans objet sans dire pourquoi\u00A0: elle reste sans réponse',
    en: 'The question “{id}” is said not applicable without saying why: it stays without an answer',
  },
  source: { ...FORMATS, clause: 'notApplicable' },
  remedy: { who: 'producer', effort: 'minutes', steps: [{ fr: 'Écrire la raison en une phrase.', en: 'Write the reason in one sentence.' }] },
  check: (target) =>
    eachAnswer(target, (question, answer) => ('notApplicable' in answer && question.naAllowed && answer.notApplicable.trim() === '' ? { params: { id: question.id } } : null)),
}
