import { subclasses } from '../subclasses.ts'
import { moreLabels } from './more-words.ts'
import type { ClassConstraints, Profile, PropertyConstraint } from './types.ts'

/** What a catalogue, a dataset, a series and a service have in common (dcat:Resource). */
const resource: Readonly<Record<string, PropertyConstraint>> = {
  'dcat:contactPoint': { kind: 'node', class: 'vcard:Kind', clause: 'Property:resource_contact_point' },
  'dcat:hasVersion': { kind: 'node', clause: 'Property:resource_has_version' },
  'dcat:isVersionOf': { kind: 'node', clause: 'Property:resource_is_version_of' },
  'dcat:keyword': { kind: 'literal', clause: 'Property:resource_keyword' },
  'dcat:landingPage': { kind: 'node', class: 'foaf:Document', clause: 'Property:resource_landing_page' },
  'dcat:previousVersion': { kind: 'node', clause: 'Property:resource_previous_version' },
  'dcat:qualifiedRelation': { kind: 'node', class: 'dcat:Relationship', clause: 'Property:resource_qualified_relation' },
  'dcat:theme': { kind: 'node', class: 'skos:Concept', clause: 'Property:resource_theme' },
  'dcat:version': { kind: 'literal', clause: 'Property:resource_version' },
  'dct:accessRights': { kind: 'node', class: 'dct:RightsStatement', clause: 'Property:resource_access_rights' },
  'dct:conformsTo': { kind: 'node', class: 'dct:Standard', clause: 'Property:resource_conforms_to' },
  'dct:creator': { kind: 'node', class: 'foaf:Agent', clause: 'Property:resource_creator' },
  'dct:description': { kind: 'literal', clause: 'Property:resource_description' },
  'dct:identifier': { kind: 'literal', clause: 'Property:resource_identifier' },
  'dct:issued': { kind: 'literal', temporal: true, clause: 'Property:resource_release_date' },
  'dct:language': { kind: 'node', class: 'dct:LinguisticSystem', clause: 'Property:resource_language' },
  'dct:license': { kind: 'node', class: 'dct:LicenseDocument', clause: 'Property:resource_license' },
  'dct:modified': { kind: 'literal', temporal: true, clause: 'Property:resource_update_date' },
  'dct:publisher': { kind: 'node', class: 'foaf:Agent', clause: 'Property:resource_publisher' },
  'dct:rights': { kind: 'node', class: 'dct:RightsStatement', clause: 'Property:resource_rights' },
  'dct:title': { kind: 'literal', clause: 'Property:resource_title' },
  'dct:type': { kind: 'node', class: 'skos:Concept', clause: 'Property:resource_type' },
  'odrl:hasPolicy': { kind: 'node', class: 'odrl:Policy', clause: 'Property:resource_has_policy' },
  'prov:qualifiedAttribution': { kind: 'node', class: 'prov:Attribution', clause: 'Property:resource_qualified_attribution' },
}

const dataset: Readonly<Record<string, PropertyConstraint>> = {
  ...resource,
  'dcat:distribution': { kind: 'node', class: 'dcat:Distribution', clause: 'Property:dataset_distribution' },
  'dcat:inSeries': { kind: 'node', class: 'dcat:DatasetSeries', clause: 'Property:dataset_in_series' },
  'dcat:spatialResolutionInMeters': { kind: 'literal', datatype: 'xsd:decimal', clause: 'Property:dataset_spatial_resolution' },
  'dcat:temporalResolution': { kind: 'literal', datatype: 'xsd:duration', clause: 'Property:dataset_temporal_resolution' },
  'dct:accrualPeriodicity': { kind: 'node', class: 'dct:Frequency', clause: 'Property:dataset_frequency' },
  'dct:spatial': { kind: 'node', class: 'dct:Location', clause: 'Property:dataset_spatial' },
  'dct:temporal': { kind: 'node', class: 'dct:PeriodOfTime', clause: 'Property:dataset_temporal' },
  'prov:wasGeneratedBy': { kind: 'node', class: 'prov:Activity', clause: 'Property:dataset_was_generated_by' },
}

const constraints: ClassConstraints = {
  'dcat:Catalog': {
    ...dataset,
    'dcat:catalog': { kind: 'node', class: 'dcat:Catalog', clause: 'Property:catalog_catalog' },
    'dcat:dataset': { kind: 'node', class: 'dcat:Dataset', clause: 'Property:catalog_dataset' },
    'dcat:record': { kind: 'node', class: 'dcat:CatalogRecord', clause: 'Property:catalog_catalog_record' },
    'dcat:service': { kind: 'node', class: 'dcat:DataService', clause: 'Property:catalog_service' },
    'dcat:themeTaxonomy': { kind: 'node', class: 'skos:ConceptScheme', clause: 'Property:catalog_themes' },
    'foaf:homepage': { kind: 'node', class: 'foaf:Document', clause: 'Property:catalog_homepage' },
  },
  'dcat:CatalogRecord': {
    'dct:conformsTo': { kind: 'node', class: 'dct:Standard', clause: 'Property:record_conforms_to' },
    'dct:description': { kind: 'literal', clause: 'Property:record_description' },
    'dct:issued': { kind: 'literal', temporal: true, clause: 'Property:record_listing_date' },
    'dct:modified': { kind: 'literal', temporal: true, clause: 'Property:record_update_date' },
    'dct:title': { kind: 'literal', clause: 'Property:record_title' },
    'foaf:primaryTopic': { max: 1, kind: 'node', class: 'dcat:Resource', clause: 'Property:record_primary_topic' },
  },
  'dcat:DataService': {
    ...resource,
    'dcat:endpointDescription': { kind: 'node', clause: 'Property:data_service_endpoint_description' },
    'dcat:endpointURL': { kind: 'node', clause: 'Property:data_service_endpoint_url' },
    'dcat:servesDataset': { kind: 'node', class: 'dcat:Dataset', clause: 'Property:data_service_serves_dataset' },
  },
  'dcat:Dataset': dataset,
  'dcat:DatasetSeries': dataset,
  'dcat:Distribution': {
    'dcat:accessService': { kind: 'node', class: 'dcat:DataService', clause: 'Property:distribution_access_service' },
    'dcat:accessURL': { kind: 'node', clause: 'Property:distribution_access_url' },
    'dcat:byteSize': { kind: 'literal', datatype: 'xsd:nonNegativeInteger', clause: 'Property:distribution_size' },
    'dcat:compressFormat': { kind: 'node', class: 'dct:MediaType', clause: 'Property:distribution_compression_format' },
    'dcat:downloadURL': { kind: 'node', clause: 'Property:distribution_download_url' },
    'dcat:mediaType': { kind: 'node', class: 'dct:MediaType', clause: 'Property:distribution_media_type' },
    'dcat:packageFormat': { kind: 'node', class: 'dct:MediaType', clause: 'Property:distribution_packaging_format' },
    'dcat:spatialResolutionInMeters': { kind: 'literal', datatype: 'xsd:decimal', clause: 'Property:distribution_spatial_resolution' },
    'dcat:temporalResolution': { kind: 'literal', datatype: 'xsd:duration', clause: 'Property:distribution_temporal_resolution' },
    'dct:accessRights': { kind: 'node', class: 'dct:RightsStatement', clause: 'Property:distribution_access_rights' },
    'dct:conformsTo': { kind: 'node', class: 'dct:Standard', clause: 'Property:distribution_conforms_to' },
    'dct:description': { kind: 'literal', clause: 'Property:distribution_description' },
    'dct:format': { kind: 'node', class: 'dct:MediaTypeOrExtent', clause: 'Property:distribution_format' },
    'dct:issued': { kind: 'literal', temporal: true, clause: 'Property:distribution_release_date' },
    'dct:license': { kind: 'node', class: 'dct:LicenseDocument', clause: 'Property:distribution_license' },
    'dct:modified': { kind: 'literal', temporal: true, clause: 'Property:distribution_update_date' },
    'dct:rights': { kind: 'node', class: 'dct:RightsStatement', clause: 'Property:distribution_rights' },
    'dct:title': { kind: 'literal', clause: 'Property:distribution_title' },
    'odrl:hasPolicy': { kind: 'node', class: 'odrl:Policy', clause: 'Property:distribution_has_policy' },
    'spdx:checksum': { kind: 'node', class: 'spdx:Checksum', clause: 'Property:distribution_checksum' },
  },
  'dcat:Relationship': {
    'dcat:hadRole': { kind: 'node', class: 'dcat:Role', clause: 'Property:relationship_hadRole' },
    'dct:relation': { kind: 'node', clause: 'Property:relationship_relation' },
  },
  'dct:Location': {
    'dcat:bbox': { kind: 'literal', clause: 'Property:location_bbox' },
    'dcat:centroid': { kind: 'literal', clause: 'Property:location_centroid' },
  },
  'dct:PeriodOfTime': {
    'dcat:endDate': { kind: 'literal', temporal: true, clause: 'Property:period_end_date' },
    'dcat:startDate': { kind: 'literal', temporal: true, clause: 'Property:period_start_date' },
    'time:hasBeginning': { kind: 'node', class: 'time:Instant', clause: 'Property:period_has_beginning' },
    'time:hasEnd': { kind: 'node', class: 'time:Instant', clause: 'Property:period_has_end' },
  },
  'spdx:Checksum': {
    'spdx:algorithm': { kind: 'node', class: 'spdx:ChecksumAlgorithm', clause: 'Property:checksum_algorithm' },
    'spdx:checksumValue': { kind: 'literal', datatype: 'xsd:hexBinary', clause: 'Property:checksum_checksum_value' },
  },
}

/** DCAT 3 of the W3C: what kind of value each property has. It makes nothing mandatory. */
export const dcat3: Profile = {
  id: 'dcat-3',
  edition: '3',
  title: { fr: 'DCAT 3, le vocabulaire du W3C', en: 'DCAT 3, the vocabulary of the W3C' },
  source: { title: 'W3C, DCAT 3', url: 'https://www.w3.org/TR/vocab-dcat-3/' },
  constraints,
  subclasses,
  labels: moreLabels,
  vocabularies: [],
  rules: ['dcat/bbox-order', 'dcat/byte-size-negative', 'dcat/checksum-length', 'dcat/modified-before-issued', 'dcat/period-order'],
}
