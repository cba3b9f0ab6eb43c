import { checksumAlgorithmTable } from '../tables/checksum-algorithm.ts'
import { frequencyTable } from '../tables/frequency.ts'
import type { Profile } from './types.ts'

/**
 * What data.gouv.fr really reads of a catalogue that it harvests, each row with the function of its code that reads it:
 * an error is a dataset or a resource that will not appear there; a warning is something read wrongly, lost, or missing
 * from its quality score; the rest is worth knowing. What it does not read (languages, availability, catalogue records…)
 * is not asked: DCAT-AP 3.0.1 does that.
 */
export const datagouvFr: Profile = {
  id: 'datagouv-fr',
  edition: '2026-08',
  title: { fr: 'data.gouv.fr, ce que le moissonnage lit', en: 'data.gouv.fr, what its harvester reads' },
  source: { title: 'data.gouv.fr (udata 25b5a2d, 2026-08-21)', url: 'https://github.com/opendatateam/udata/blob/25b5a2ddd43798da1d7594823e5e9c10ddba34a1/udata/core/dataset/rdf.py' },
  severities: { minCount: 'warning', maxCount: 'warning', nodeKind: 'info', datatype: 'info', or: 'info' },
  constraints: {
    'dcat:DataService': {
      'dcat:contactPoint': { kind: 'node', recommended: true, clause: 'contact_points_from_rdf' },
      'dcat:endpointURL': { min: 1, clause: 'dataservice_from_rdf' },
      'dcat:keyword': { kind: 'literal', clause: 'themes_from_rdf' },
      'dcat:servesDataset': { kind: 'node', clause: 'dataservice_from_rdf' },
      'dct:description': { kind: 'literal', clause: 'dataservice_from_rdf' },
      'dct:license': { max: 1, clause: 'dataservice_from_rdf' },
      'dct:publisher': { kind: 'node', clause: 'contact_points_from_rdf' },
      'dct:title': { min: 1, kind: 'literal', severity: 'error', clause: 'dataservice_from_rdf' },
    },
    'dcat:Dataset': {
      'dcat:contactPoint': { kind: 'node', recommended: true, clause: 'contact_points_from_rdf' },
      'dcat:distribution': { kind: 'node', recommended: true, severity: 'warning', clause: 'compute_quality' },
      'dcat:keyword': { kind: 'literal', recommended: true, clause: 'themes_from_rdf' },
      'dcat:spatialResolutionInMeters': { kind: 'literal', datatype: 'xsd:decimal', clause: 'dataset_from_rdf' },
      'dct:accrualPeriodicity': { max: 1, vocabulary: 'frequency', use: 'may', recommended: true, severity: 'warning', clause: 'frequency_from_rdf' },
      'dct:creator': { kind: 'node', clause: 'contact_points_from_rdf' },
      'dct:description': { min: 1, kind: 'literal', clause: 'dataset_from_rdf' },
      'dct:identifier': { min: 1, kind: 'literal', severity: 'error', clause: 'process_dataset' },
      'dct:issued': { max: 1, kind: 'literal', temporal: true, clause: 'dataset_from_rdf' },
      'dct:modified': { max: 1, kind: 'literal', temporal: true, clause: 'dataset_from_rdf' },
      'dct:publisher': { kind: 'node', recommended: true, clause: 'contact_points_from_rdf' },
      'dct:spatial': { recommended: true, severity: 'warning', clause: 'spatial_from_rdf' },
      'dct:temporal': { recommended: true, severity: 'warning', clause: 'temporal_from_rdf' },
      'dct:title': { min: 1, kind: 'literal', severity: 'error', clause: 'dataset_from_rdf' },
    },
    'dcat:DatasetSeries': {
      'dcat:contactPoint': { kind: 'node', clause: 'contact_points_from_rdf' },
      'dct:accrualPeriodicity': { max: 1, vocabulary: 'frequency', use: 'may', clause: 'frequency_from_rdf' },
      'dct:description': { min: 1, kind: 'literal', clause: 'dataset_from_rdf' },
      'dct:identifier': { min: 1, kind: 'literal', severity: 'error', clause: 'process_dataset' },
      'dct:issued': { max: 1, kind: 'literal', temporal: true, clause: 'dataset_from_rdf' },
      'dct:modified': { max: 1, kind: 'literal', temporal: true, clause: 'dataset_from_rdf' },
      'dct:publisher': { kind: 'node', clause: 'contact_points_from_rdf' },
      'dct:title': { min: 1, kind: 'literal', severity: 'error', clause: 'dataset_from_rdf' },
    },
    'dcat:Distribution': {
      'dcat:accessURL': { min: 1, severity: 'info', clause: 'url_from_rdf' },
      'dcat:byteSize': { max: 1, kind: 'literal', datatype: 'xsd:nonNegativeInteger', clause: 'resource_from_rdf' },
      'dcat:mediaType': { max: 1, clause: 'mime_from_rdf' },
      'dct:description': { kind: 'literal', clause: 'resource_from_rdf' },
      'dct:format': { max: 1, recommended: true, clause: 'format_from_rdf' },
      'dct:issued': { max: 1, kind: 'literal', temporal: true, clause: 'resource_from_rdf' },
      'dct:modified': { max: 1, kind: 'literal', temporal: true, clause: 'resource_from_rdf' },
      'dct:title': { kind: 'literal', clause: 'title_from_rdf' },
      'spdx:checksum': { max: 1, kind: 'node', clause: 'resource_from_rdf' },
    },
    'dct:PeriodOfTime': {
      'dcat:endDate': { max: 1, kind: 'literal', temporal: true, clause: 'temporal_from_rdf' },
      'dcat:startDate': { max: 1, kind: 'literal', temporal: true, clause: 'temporal_from_rdf' },
    },
    'foaf:Agent': {
      'foaf:name': { min: 1, kind: 'literal', clause: 'contact_points_from_rdf' },
    },
    'spdx:Checksum': {
      'spdx:algorithm': { min: 1, max: 1, kind: 'node', vocabulary: 'checksum-algorithm', use: 'should', clause: 'resource_from_rdf' },
      'spdx:checksumValue': { min: 1, max: 1, kind: 'literal', clause: 'resource_from_rdf' },
    },
  },
  vocabularies: [checksumAlgorithmTable, frequencyTable],
  rules: [
    'dcat/bbox-order',
    'dcat/byte-size-negative',
    'dcat/checksum-length',
    'dcat/contact-reachable',
    'dcat/description-length',
    'dcat/distribution-url',
    'dcat/hvd-licence-ceiling',
    'dcat/hvd-theme',
    'dcat/identifier-unique',
    'dcat/licence-listed',
    'dcat/licence-stated',
    'dcat/modified-before-issued',
    'dcat/modified-future',
    'dcat/period-order',
    'dcat/publisher-siret',
    'dcat/series-empty',
    'dcat/spatial-geometry',
    'dcat/title-length',
  ],
}
