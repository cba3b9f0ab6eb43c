import type { Rule } from '@communaux/report/rules'
import { categoryOf } from '../model/category.ts'
import { CHOOSE_LISTED, OPEN_DEFINITION } from './support/sources.ts'
import { datasetHit, type DatasetTarget } from './support/target.ts'

/** NC and ND licences are open by no definition, and never on the French list. */
export const ncNd: Rule<DatasetTarget> = {
  id: 'licence/nc-nd',
  severity: 'error',
  title: { fr: 'La licence permet l’usage commercial et la modification.', en: 'The licence allows commercial use and changes.' },
  message: {
    fr: '« {licence} » interdit l’usage commercial ou la modification : ces données ne sont pas ouvertes.',
    en: '“{licence}” forbids commercial use or changes: these data are not open.',
  },
  source: OPEN_DEFINITION,
  remedy: CHOOSE_LISTED,
  check: (target) => (target.licence.candidates.length === 0 ? 'not-applicable' : isRestricted(target) ? datasetHit(target) : 'passes'),
}

/** Whether every licence that the values may mean forbids commercial use or changes. */
export function isRestricted({ licence }: DatasetTarget): boolean {
  return licence.candidates.length > 0 && licence.candidates.every((id) => categoryOf(id) === 'restricted')
}
