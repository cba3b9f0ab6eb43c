import { hvdCategoryTable } from '../tables/hvd-category.ts'
import { dcatAp301 } from './dcat-ap-3.0.1.ts'
import { moreHints, moreLabels } from './more-words.ts'
import type { Profile } from './types.ts'

const REGULATION = 'http://data.europa.eu/eli/reg_impl/2023/138/oj'

/**
 * DCAT-AP HVD 3.0.0, for the high-value datasets of regulation (EU) 2023/138. It asks these things of every
 * dataset, service and distribution of the file: give it a file of high-value data only.
 */
export const dcatApHvd300: Profile = {
  id: 'dcat-ap-hvd-3.0.0',
  edition: '3.0.0',
  title: { fr: 'DCAT-AP HVD 3.0.0, données de forte valeur', en: 'DCAT-AP HVD 3.0.0, high-value datasets' },
  source: { title: 'DCAT-AP HVD 3.0.0', url: 'https://semiceu.github.io/DCAT-AP/releases/3.0.0-hvd/' },
  extends: dcatAp301,
  constraints: {
    'dcat:DataService': {
      'dcatap:applicableLegislation': { min: 1, hasValue: REGULATION, clause: 'DataService.applicablelegislation' },
      'dcatap:hvdCategory': { min: 1, kind: 'node', class: 'skos:Concept', vocabulary: 'hvd-category', use: 'must', clause: 'DataService.HVDcategory' },
      'dcat:contactPoint': { min: 1, clause: 'DataService.contactpoint' },
      'dcat:endpointURL': { min: 1, clause: 'DataService.endpointURL' },
      'dct:rights': { kind: 'node', class: 'dct:RightsStatement', clause: 'DataService.rights' },
      'foaf:page': { min: 1, clause: 'DataService.documentation' },
    },
    'dcat:Dataset': {
      'dcat:distribution': { min: 1, clause: 'Dataset.datasetdistribution' },
      'dcatap:applicableLegislation': { min: 1, hasValue: REGULATION, clause: 'Dataset.applicablelegislation' },
      'dcatap:hvdCategory': { min: 1, kind: 'node', class: 'skos:Concept', vocabulary: 'hvd-category', use: 'must', clause: 'Dataset.HVDCategory' },
    },
    'dcat:DatasetSeries': {
      'dcatap:applicableLegislation': { min: 1, hasValue: REGULATION, clause: 'DatasetSeries.applicablelegislation' },
      'dcatap:hvdCategory': { min: 1, kind: 'node', class: 'skos:Concept', vocabulary: 'hvd-category', use: 'must', clause: 'DatasetSeries.HVDCategory' },
    },
    'dcat:Distribution': {
      'dcatap:applicableLegislation': { min: 1, hasValue: REGULATION, clause: 'Distribution.applicablelegislation' },
    },
    'vcard:Kind': {
      'vcard:hasEmail': { max: 1, kind: 'node', clause: 'Kind.email' },
      'vcard:hasURL': { max: 1, kind: 'node', clause: 'Kind.contactpage' },
    },
  },
  labels: moreLabels,
  hints: moreHints,
  vocabularies: [hvdCategoryTable],
  rules: ['dcat/contact-reachable', 'dcat/hvd-legal-information', 'dcat/hvd-licence-ceiling'],
}
