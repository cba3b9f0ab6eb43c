import { HVD_NAMESPACE } from '../../data/tables/hvd-category.ts'
import { type CatalogExamples, dataset, example, link, node } from '../../rules/lib/make.examples.ts'

const ENVI = 'http://publications.europa.eu/resource/authority/data-theme/ENVI'

export const examples: CatalogExamples = {
  rule: 'dcat/harvest-theme-ignored',
  examples: [
    example('un thème nommé', [dataset({ 'dcat:theme': link(ENVI) }), node('skos:Concept', { 'skos:prefLabel': 'Environnement' }, ENVI)], 'passes'),
    example('une catégorie de forte valeur', dataset({ 'dcat:theme': link(`${HVD_NAMESPACE}c_a9135398`) }), 'passes'),
    example('un thème INSPIRE', dataset({ 'dcat:theme': link('http://inspire.ec.europa.eu/theme/au') }), 'passes'),
    example('une adresse seule', dataset({ 'dcat:theme': link(ENVI) }), 'fails'),
    example('sans thème', dataset({}), 'not-applicable'),
  ],
}
