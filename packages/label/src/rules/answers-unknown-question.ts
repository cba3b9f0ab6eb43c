import { questionsById } from '../model/walk.ts'
import { nearest } from '../read/nearest.ts'
import { FORMATS } from '../read/problems.ts'
import type { AnswersRule } from './rule.ts'

/** An answer to a question that the scale does not have would be lost in silence. */
export const answersUnknownQuestion: AnswersRule = {
  id: 'label/answers-unknown-question',
  severity: 'error',
  title: { fr: 'Chaque réponse répond à une question de la grille', en: 'Every answer answers a question of the scale' },
  message: {
    fr: 'La question «\u00A0{id}\u00A0» n’existe pas dans la grille «\u00A0{scale}\u00A0»\u00A0: sa réponse ne compte pas.{hintFr}',
    en: 'The question “{id}” does not exist in the scale “{scale}”: its answer does not count.{hintEn}',
  },
  source: { ...FORMATS, clause: 'answers' },
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Corriger l’identifiant, ou reprendre les réponses d’une autre édition avec «\u00A0label migrate\u00A0».', en: 'Mend the id, or bring answers of another edition over with “label migrate”.' }],
  },
  check({ answers, scale }) {
    const known = questionsById(scale)
    return Object.keys(answers.answers)
      .filter((id) => !known.has(id))
      .map((id) => {
        const near = nearest(id, known.keys())
        const hint = near ? { hintFr: ` Vouliez-vous dire «\u00A0${near}\u00A0» ?`, hintEn: ` Did you mean “${near}”?` } : { hintFr: '', hintEn: '' }
        return { path: ['answers', id], params: { id, scale: scale.id, ...hint } }
      })
  },
}
