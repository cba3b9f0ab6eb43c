import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { licencesOf } from './lib/licences.ts'
import { udata } from './lib/sources.ts'
import { DATASET } from './lib/values.ts'

/** A licence on the dataset, in its rights, or on any of its files will do: it is where data.gouv.fr looks. */
export const licenceStated: CatalogRule = {
  id: 'dcat/licence-stated',
  on: [DATASET],
  severity: 'warning',
  title: { fr: 'Un jeu de données dit sous quelle licence il est publié.', en: 'A dataset states the licence it is published under.' },
  message: { fr: '{node} ne dit pas sous quelle licence on peut le réutiliser.', en: '{node} does not state under which licence it may be reused.' },
  summary: { fr: 'sans licence', en: 'no licence' },
  source: udata('licence: dataset, rights, then distributions'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Choisissez la Licence Ouverte 2.0 ou l’ODbL dans la fiche du jeu de données.', en: 'Choose Licence Ouverte 2.0 or ODbL in the dataset’s record.' }],
  },
  check(dataset, { graph }) {
    if (licencesOf(dataset, graph).length > 0) return 'passes'
    return { subject: dataset.id, details: { property: expand('dct:license') } }
  },
}
