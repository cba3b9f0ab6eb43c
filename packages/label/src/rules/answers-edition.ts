import type { Hit } from '@communaux/report'
import { FORMATS } from '../read/problems.ts'
import type { AnswersRule } from './rule.ts'

/** The label hardens each year: answers to one edition are never read as answers to another without saying so. */
export const answersEdition: AnswersRule = {
  id: 'label/answers-edition',
  severity: 'warning',
  title: { fr: 'Les réponses, la grille et l’édition vont ensemble', en: 'Answers, scale and edition go together' },
  message: {
    fr: 'Les réponses ont été données pour «\u00A0{given}\u00A0» et sont lues avec «\u00A0{used}\u00A0»',
    en: 'The answers were given for “{given}” and are read with “{used}”',
  },
  source: { ...FORMATS, clause: 'edition' },
  remedy: {
    who: 'producer',
    effort: 'hours',
    steps: [{ fr: 'Reprendre les réponses avec «\u00A0label migrate\u00A0», puis confirmer celles qui ont changé de sens.', en: 'Bring the answers over with “label migrate”, then confirm those whose meaning has changed.' }],
  },
  check({ answers, scale, edition }) {
    const pairs: [path: string, given: string, used: string][] = [
      ['scale', answers.scale, scale.id],
      ['edition', answers.edition, edition?.id ?? scale.edition],
    ]
    const hits: Hit[] = pairs.filter(([, given, used]) => given !== '' && given !== used).map(([path, given, used]) => ({ path: [path], value: given, params: { given, used } }))
    if (edition && edition.id !== scale.edition) hits.push({ path: ['scale'], value: scale.edition, params: { given: edition.id, used: scale.id }, message: SCALE_OF_ANOTHER })
    return hits
  },
}

const SCALE_OF_ANOTHER = {
  fr: 'La grille «\u00A0{used}\u00A0» a été écrite pour une autre édition que «\u00A0{given}\u00A0»',
  en: 'The scale “{used}” was written for another edition than “{given}”',
}
