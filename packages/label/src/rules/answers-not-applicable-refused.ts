import { FORMATS } from '../read/problems.ts'
import { eachAnswer } from './answered.ts'
import type { AnswersRule } from './rule.ts'

/** « Sans objet » where the scale does not allow it would be an easy way up. */
export const answersNotApplicableRefused: AnswersRule = {
  id: 'label/answers-not-applicable-refused',
  severity: 'warning',
  title: { fr: '«\u00A0Sans objet\u00A0» seulement où la grille le permet', en: '“Not applicable” only where the scale allows it' },
  message: {
    fr: 'La question «\u00A0{id}\u00A0» ne peut pas être sans objet\u00A0: elle reste sans réponse',
    en: 'The question “{id}” cannot be not applicable: it stays without an answer',
  },
  source: { ...FORMATS, clause: 'naAllowed' },
  remedy: { who: 'producer', effort: 'minutes', steps: [{ fr: 'Répondre oui ou non, ou laisser la question ouverte.', en: 'Answer yes or no, or leave the question open.' }] },
  check: (target) => eachAnswer(target, (question, answer) => ('notApplicable' in answer && !question.naAllowed ? { params: { id: question.id } } : null)),
}
