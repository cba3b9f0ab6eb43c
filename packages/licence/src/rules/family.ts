import type { Rule } from '@communaux/report/rules'
import { titleOf } from '../model/title.ts'
import { LIST } from './support/sources.ts'
import { datasetHit, type DatasetTarget } from './support/target.ts'

/** An older version of a listed licence: the article names the family, the page fixes the version. */
export const family: Rule<DatasetTarget> = {
  id: 'licence/family',
  severity: 'warning',
  title: { fr: 'La licence est dans la version de la liste.', en: 'The licence is in the version of the list.' },
  message: {
    fr: '« {licence} » est d’une famille citée par le décret, dans une autre version que celle de la liste.',
    en: '“{licence}” belongs to a family the decree names, in another version than that of the list.',
  },
  source: LIST,
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Passer à la version de la liste : pour la Licence Ouverte 1.0, écrire Licence Ouverte 2.0.', en: 'Move to the version of the list: for the Licence Ouverte 1.0, write Licence Ouverte 2.0.' }],
  },
  check: (target) => (target.licence.candidates.length === 0 ? 'not-applicable' : target.licence.status === 'family' && target.licence.id !== null ? datasetHit(target, { params: { licence: titleOf(target.licence.id).fr } }) : 'passes'),
}
