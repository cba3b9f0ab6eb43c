import type { Rule } from '@communaux/report/rules'
import { DATAGOUV } from './support/sources.ts'
import { datasetHit, type DatasetTarget } from './support/target.ts'

/** The licence, the rights and the files of one dataset must say the same. */
export const contradiction: Rule<DatasetTarget> = {
  id: 'licence/contradiction',
  severity: 'warning',
  title: { fr: 'Un jeu de données n’a qu’une licence.', en: 'A dataset has one licence.' },
  message: {
    fr: 'Plusieurs licences différentes sont indiquées : {values}.',
    en: 'Several different licences are stated: {values}.',
  },
  source: DATAGOUV,
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Choisir celle qui s’applique et corriger les autres : fiche, droits et chaque fichier.', en: 'Choose the one that applies and correct the others: page, rights and each file.' }],
  },
  check: (target) => (target.values.length === 0 ? 'not-applicable' : target.licence.contradicts ? datasetHit(target) : 'passes'),
}
