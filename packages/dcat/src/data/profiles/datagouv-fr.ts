import { dcatAp301 } from './dcat-ap-3.0.1.ts'
import type { Profile } from './types.ts'

/**
 * What data.gouv.fr really reads of a catalogue that it harvests: an error is a dataset or a resource that will
 * not appear there; a warning is something read wrongly, lost, or missing from its quality score.
 */
export const datagouvFr: Profile = {
  id: 'datagouv-fr',
  edition: '2026-08',
  title: { fr: 'data.gouv.fr, ce que le moissonnage lit', en: 'data.gouv.fr, what its harvester reads' },
  source: { title: 'data.gouv.fr (udata 25b5a2d, 2026-08-21)', url: 'https://github.com/opendatateam/udata/blob/25b5a2ddd43798da1d7594823e5e9c10ddba34a1/udata/core/dataset/rdf.py' },
  extends: dcatAp301,
  inherited: { minCount: 'warning', maxCount: 'warning', nodeKind: 'info', datatype: 'info', or: 'info', in: 'warning', class: 'off', recommended: 'off' },
  constraints: {
    'adms:Identifier': {
      'skos:notation': { severity: 'info' },
    },
    'dcat:Catalog': {
      'dct:description': { severity: 'info' },
      'dct:language': { kind: 'any', use: 'may' },
      'dct:publisher': { severity: 'info' },
      'dct:title': { severity: 'info' },
    },
    'dcat:CatalogRecord': {
      'dct:language': { kind: 'any', use: 'may' },
      'dct:modified': { severity: 'info' },
      'foaf:primaryTopic': { severity: 'info' },
    },
    'dcat:DataService': {
      'dcat:contactPoint': { recommended: true, severity: 'info', clause: 'contact_points_from_rdf' },
      'dcat:theme': { use: 'may' },
      'dct:format': { kind: 'any', use: 'may' },
      'dct:title': { severity: 'error', clause: 'dataservice_from_rdf' },
    },
    'dcat:Dataset': {
      'dcat:contactPoint': { recommended: true, severity: 'info', clause: 'contact_points_from_rdf' },
      'dcat:distribution': { recommended: true, severity: 'warning', clause: 'compute_quality' },
      'dcat:keyword': { recommended: true, severity: 'info', clause: 'themes_from_rdf' },
      'dcat:landingPage': { kind: 'any' },
      'dcat:theme': { use: 'may' },
      'dct:accrualPeriodicity': { kind: 'any', use: 'may', recommended: true, severity: 'warning', clause: 'frequency_from_rdf' },
      'dct:identifier': { min: 1, severity: 'error', clause: 'process_dataset' },
      'dct:language': { kind: 'any', use: 'may' },
      'dct:publisher': { recommended: true, severity: 'info', clause: 'contact_points_from_rdf' },
      'dct:spatial': { kind: 'any', recommended: true, severity: 'warning', clause: 'spatial_from_rdf' },
      'dct:temporal': { kind: 'any', recommended: true, severity: 'warning', clause: 'temporal_from_rdf' },
      'dct:title': { severity: 'error', clause: 'dataset_from_rdf' },
    },
    'dcat:DatasetSeries': {
      'dct:accrualPeriodicity': { kind: 'any', use: 'may' },
      'dct:identifier': { min: 1, kind: 'literal', severity: 'error', clause: 'process_dataset' },
      'dct:spatial': { kind: 'any' },
      'dct:temporal': { kind: 'any' },
      'dct:title': { severity: 'error', clause: 'dataset_from_rdf' },
    },
    'dcat:Distribution': {
      'adms:status': { use: 'may' },
      'dcat:accessURL': { kind: 'any', severity: 'info' },
      'dcat:downloadURL': { kind: 'any' },
      'dcat:mediaType': { kind: 'any', use: 'may' },
      'dcatap:availability': { use: 'may' },
      'dct:format': { kind: 'any', use: 'may', recommended: true, severity: 'info', clause: 'format_from_rdf' },
      'dct:language': { kind: 'any', use: 'may' },
      'dct:license': { kind: 'any' },
      'dct:rights': { kind: 'any' },
    },
    'dcat:Relationship': {
      'dcat:hadRole': { severity: 'info' },
      'dct:relation': { severity: 'info' },
    },
    'skos:Concept': {
      'skos:prefLabel': { severity: 'info' },
    },
    'skos:ConceptScheme': {
      'dct:title': { severity: 'info' },
    },
  },
  vocabularies: [],
  rules: [
    'dcat/contact-reachable',
    'dcat/description-length',
    'dcat/distribution-url',
    'dcat/hvd-licence-ceiling',
    'dcat/hvd-theme',
    'dcat/identifier-unique',
    'dcat/licence-listed',
    'dcat/licence-stated',
    'dcat/modified-future',
    'dcat/publisher-siret',
    'dcat/spatial-geometry',
    'dcat/title-length',
  ],
}
