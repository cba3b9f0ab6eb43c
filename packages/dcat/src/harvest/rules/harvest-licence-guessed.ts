import { expand } from '../../data/namespaces.ts'
import type { CatalogRule } from '../../rules/lib/catalog-rule.ts'
import { licencesOf } from '../../rules/lib/licences.ts'
import { udata } from '../../rules/lib/sources.ts'
import { DATASET, SERIES, valuesOf } from '../../rules/lib/values.ts'

const LICENCE = expand('dct:license')

export const harvestLicenceGuessed: CatalogRule = {
  id: 'dcat/harvest-licence-guessed',
  on: [DATASET, SERIES],
  severity: 'info',
  title: { fr: 'La licence est celle que dit la fiche.', en: 'The licence is the one that the entry states.' },
  message: { fr: '{node} n’a pas de licence à lui : data.gouv.fr la cherchera dans les droits, puis dans les ressources, et prendra « {guess} ».', en: '{node} has no licence of its own: data.gouv.fr will look in the rights, then in the distributions, and take “{guess}”.' },
  summary: { fr: 'licence prise ailleurs', en: 'licence taken elsewhere' },
  source: udata('licence: dataset, rights, then distributions'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Dites la licence dans la fiche du jeu de données.', en: 'State the licence in the record of the dataset.' }],
  },
  notApplicableWhen: { fr: 'Aucune licence n’est dite nulle part.', en: 'No licence is stated anywhere.' },
  check(dataset, { graph }) {
    if (valuesOf(dataset, LICENCE).length > 0) return 'passes'
    const [guess] = licencesOf(dataset, graph)
    return guess === undefined ? 'not-applicable' : { subject: dataset.id, value: guess, params: { guess }, details: { property: LICENCE, fate: 'guessed' } }
  },
}
