import type { Rule } from '@communaux/report/rules'
import { CHOOSE_LISTED, DATAGOUV } from './support/sources.ts'
import { datasetHit, type DatasetTarget } from './support/target.ts'

/** "Open data" or "other-open": reusers need to know which terms. */
export const notNamed: Rule<DatasetTarget> = {
  id: 'licence/not-named',
  severity: 'warning',
  title: { fr: 'La licence ouverte est nommée.', en: 'The open licence is named.' },
  message: {
    fr: '« {values} » dit que les données sont ouvertes, sans nommer la licence.',
    en: '“{values}” says that the data are open, without naming the licence.',
  },
  source: DATAGOUV,
  remedy: CHOOSE_LISTED,
  check: (target) => (target.values.length === 0 ? 'not-applicable' : target.licence.kind === 'other-open' ? datasetHit(target) : 'passes'),
}
