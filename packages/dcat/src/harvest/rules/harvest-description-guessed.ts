import { expand } from '../../data/namespaces.ts'
import type { CatalogRule } from '../../rules/lib/catalog-rule.ts'
import { udata } from '../../rules/lib/sources.ts'
import { DATASET, literalsOf, SERIES } from '../../rules/lib/values.ts'

const DESCRIPTION = expand('dct:description')
const ABSTRACT = expand('dct:abstract')

export const harvestDescriptionGuessed: CatalogRule = {
  id: 'dcat/harvest-description-guessed',
  on: [DATASET, SERIES],
  severity: 'info',
  title: { fr: 'La description est celle de la fiche, non son résumé.', en: 'The description is that of the entry, not its abstract.' },
  message: { fr: '{node} n’a pas de description : data.gouv.fr prendra le résumé.', en: '{node} has no description: data.gouv.fr will take the abstract.' },
  summary: { fr: 'résumé pris pour description', en: 'abstract taken as description' },
  source: udata('dataset_from_rdf'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Écrivez une description : ce que contiennent les données, d’où elles viennent, leurs limites.', en: 'Write a description: what the data hold, where they come from, their limits.' }],
  },
  notApplicableWhen: { fr: 'La fiche n’a ni description ni résumé.', en: 'The entry has neither description nor abstract.' },
  check(dataset) {
    if (literalsOf(dataset, DESCRIPTION).length > 0) return 'passes'
    const [abstract] = literalsOf(dataset, ABSTRACT)
    return abstract ? { subject: dataset.id, details: { property: DESCRIPTION, fate: 'guessed' } } : 'not-applicable'
  },
}
