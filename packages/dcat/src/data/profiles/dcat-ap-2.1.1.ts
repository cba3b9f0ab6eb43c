import { subclasses } from '../subclasses.ts'
import { accessRightTable } from '../tables/access-right.ts'
import { admsStatusTable } from '../tables/adms-status.ts'
import { checksumAlgorithmTable } from '../tables/checksum-algorithm.ts'
import { dataThemeTable } from '../tables/data-theme.ts'
import { datasetTypeTable } from '../tables/dataset-type.ts'
import { distributionStatusTable } from '../tables/distribution-status.ts'
import { fileTypeTable } from '../tables/file-type.ts'
import { frequencyTable } from '../tables/frequency.ts'
import { hvdCategoryTable } from '../tables/hvd-category.ts'
import { languageTable } from '../tables/language.ts'
import { licenceTable } from '../tables/licence.ts'
import { licenceTypeTable } from '../tables/licence-type.ts'
import { mediaTypeTable } from '../tables/media-type.ts'
import { plannedAvailabilityTable } from '../tables/planned-availability.ts'
import { publisherTypeTable } from '../tables/publisher-type.ts'
import { moreHints, moreLabels } from './more-words.ts'
import type { Profile } from './types.ts'

/**
 * DCAT-AP 2.1.1, the last of the 2.x line: many portals still write it. A size is a decimal, a version is
 * `owl:versionInfo`, and there is no series. Clauses name the class and the property as the text does.
 */
export const dcatAp211: Profile = {
  id: 'dcat-ap-2.1.1',
  edition: '2.1.1',
  title: { fr: 'DCAT-AP 2.1.1, profil des portails européens jusqu’en 2024', en: 'DCAT-AP 2.1.1, profile of European portals until 2024' },
  source: { title: 'DCAT-AP 2.1.1', url: 'https://github.com/SEMICeu/DCAT-AP/tree/7c531da7f154794da620fd0e57a3e8afe0286c0f/releases/2.1.1' },
  constraints: {
    'foaf:Agent': {
      'foaf:name': { min: 1, kind: 'literal', clause: 'Agent, name' },
      'dct:type': { max: 1, class: 'skos:Concept', vocabulary: 'publisher-type', use: 'must', recommended: true, clause: 'Agent, type' },
    },
    'dcat:Catalog': {
      'dcat:catalog': { class: 'dcat:Catalog', clause: 'Catalogue, catalogue' },
      'dct:creator': { class: 'foaf:Agent', clause: 'Catalogue, creator' },
      'dcat:dataset': { class: 'dcat:Dataset', clause: 'Catalogue, dataset' },
      'dct:description': { min: 1, kind: 'literal', clause: 'Catalogue, description' },
      'dct:hasPart': { class: 'dcat:Catalog', clause: 'Catalogue, has part' },
      'foaf:homepage': { max: 1, class: 'foaf:Document', recommended: true, clause: 'Catalogue, homepage' },
      'dct:isPartOf': { max: 1, class: 'dcat:Catalog', clause: 'Catalogue, is part of' },
      'dct:issued': { max: 1, temporal: true, recommended: true, clause: 'Catalogue, release date' },
      'dct:language': { class: 'dct:LinguisticSystem', vocabulary: 'language', use: 'must', recommended: true, clause: 'Catalogue, language' },
      'dct:license': { max: 1, class: 'dct:LicenseDocument', recommended: true, clause: 'Catalogue, licence' },
      'dct:modified': { max: 1, temporal: true, recommended: true, clause: 'Catalogue, update/modification date' },
      'dct:publisher': { min: 1, max: 1, class: 'foaf:Agent', clause: 'Catalogue, publisher' },
      'dcat:record': { class: 'dcat:CatalogRecord', clause: 'Catalogue, record' },
      'dct:rights': { max: 1, class: 'dct:RightsStatement', clause: 'Catalogue, rights' },
      'dcat:service': { class: 'dcat:DataService', clause: 'Catalogue, service' },
      'dct:spatial': { class: 'dct:Location', recommended: true, clause: 'Catalogue, spatial/geographic' },
      'dcat:themeTaxonomy': { class: 'skos:ConceptScheme', recommended: true, clause: 'Catalogue, themes' },
      'dct:title': { min: 1, kind: 'literal', clause: 'Catalogue, title' },
    },
    'dcat:CatalogRecord': {
      'adms:status': { max: 1, class: 'skos:Concept', recommended: true, clause: 'Catalogue Record, change type' },
      'dct:conformsTo': { max: 1, class: 'dct:Standard', recommended: true, clause: 'Catalogue Record, application profile' },
      'dct:description': { kind: 'literal', clause: 'Catalogue Record, description' },
      'dct:issued': { max: 1, temporal: true, recommended: true, clause: 'Catalogue Record, listing date' },
      'dct:language': { class: 'dct:LinguisticSystem', vocabulary: 'language', use: 'must', clause: 'Catalogue Record, language' },
      'dct:modified': { min: 1, max: 1, temporal: true, clause: 'Catalogue Record, update/modification date' },
      'dct:source': { max: 1, class: 'dcat:CatalogRecord', clause: 'Catalogue Record, source metadata' },
      'dct:title': { kind: 'literal', clause: 'Catalogue Record, title' },
      'foaf:primaryTopic': { min: 1, max: 1, class: 'dcat:Resource', clause: 'Catalogue Record, primary topic' },
    },
    'spdx:Checksum': {
      'spdx:algorithm': { min: 1, max: 1, hasValue: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha1', clause: 'Checksum, algorithm' },
      'spdx:checksumValue': { min: 1, max: 1, datatype: 'xsd:hexBinary', clause: 'Checksum, checksum value' },
    },
    'dcat:DataService': {
      'dcat:endpointDescription': { kind: 'node', recommended: true, clause: 'Data Service, endpoint description' },
      'dcat:endpointURL': { min: 1, kind: 'node', clause: 'Data Service, endpoint URL' },
      'dcat:servesDataset': { class: 'dcat:Dataset', recommended: true, clause: 'Data Service, serves dataset' },
      'dct:accessRights': { max: 1, class: 'dct:RightsStatement', vocabulary: 'access-right', use: 'must', clause: 'Data Service, access rights' },
      'dct:description': { kind: 'literal', clause: 'Data Service, description' },
      'dct:license': { max: 1, class: 'dct:LicenseDocument', clause: 'Data Service, licence' },
      'dct:title': { min: 1, kind: 'literal', clause: 'Data Service, title' },
    },
    'dcat:Dataset': {
      'adms:identifier': { class: 'adms:Identifier', clause: 'Dataset, other identifier' },
      'adms:sample': { class: 'dcat:Distribution', clause: 'Dataset, sample' },
      'adms:versionNotes': { kind: 'literal', clause: 'Dataset, version notes' },
      'dcat:contactPoint': { class: 'vcard:Kind', recommended: true, clause: 'Dataset, contact point' },
      'dcat:distribution': { class: 'dcat:Distribution', recommended: true, clause: 'Dataset, dataset distribution' },
      'dcat:keyword': { kind: 'literal', recommended: true, clause: 'Dataset, keyword/tag' },
      'dcat:landingPage': { class: 'foaf:Document', clause: 'Dataset, landing page' },
      'dcat:qualifiedRelation': { class: 'dcat:Relationship', clause: 'Dataset, qualified relation' },
      'dcat:spatialResolutionInMeters': { max: 1, datatype: 'xsd:decimal', clause: 'Dataset, spatial resolution' },
      'dcat:temporalResolution': { max: 1, datatype: 'xsd:duration', clause: 'Dataset, temporal resolution' },
      'dcat:theme': { class: 'skos:Concept', vocabulary: 'data-theme', use: 'one', recommended: true, clause: 'Dataset, theme/category' },
      'dct:accessRights': { max: 1, class: 'dct:RightsStatement', vocabulary: 'access-right', use: 'must', clause: 'Dataset, access rights' },
      'dct:accrualPeriodicity': { max: 1, class: 'dct:Frequency', vocabulary: 'frequency', use: 'must', clause: 'Dataset, frequency' },
      'dct:conformsTo': { class: 'dct:Standard', clause: 'Dataset, conforms to' },
      'dct:creator': { class: 'foaf:Agent', clause: 'Dataset, creator' },
      'dct:description': { min: 1, kind: 'literal', clause: 'Dataset, description' },
      'dct:hasVersion': { class: 'dcat:Dataset', clause: 'Dataset, has version' },
      'dct:identifier': { kind: 'literal', clause: 'Dataset, identifier' },
      'dct:isReferencedBy': { kind: 'node', clause: 'Dataset, is referenced by' },
      'dct:isVersionOf': { class: 'dcat:Dataset', clause: 'Dataset, is version of' },
      'dct:issued': { max: 1, temporal: true, clause: 'Dataset, release date' },
      'dct:language': { class: 'dct:LinguisticSystem', vocabulary: 'language', use: 'must', clause: 'Dataset, language' },
      'dct:modified': { max: 1, temporal: true, clause: 'Dataset, update/modification date' },
      'dct:provenance': { class: 'dct:ProvenanceStatement', clause: 'Dataset, provenance' },
      'dct:publisher': { max: 1, class: 'foaf:Agent', recommended: true, clause: 'Dataset, publisher' },
      'dct:relation': { kind: 'node', clause: 'Dataset, related resource' },
      'dct:source': { class: 'dcat:Dataset', clause: 'Dataset, source' },
      'dct:spatial': { class: 'dct:Location', recommended: true, clause: 'Dataset, spatial/geographical coverage' },
      'dct:temporal': { class: 'dct:PeriodOfTime', recommended: true, clause: 'Dataset, temporal coverage' },
      'dct:title': { min: 1, kind: 'literal', clause: 'Dataset, title' },
      'dct:type': { class: 'skos:Concept', vocabulary: 'dataset-type', use: 'may', clause: 'Dataset, type' },
      'foaf:page': { class: 'foaf:Document', clause: 'Dataset, documentation' },
      'owl:versionInfo': { max: 1, kind: 'literal', clause: 'Dataset, version' },
      'prov:qualifiedAttribution': { class: 'prov:Attribution', clause: 'Dataset, qualified attribution' },
      'prov:wasGeneratedBy': { class: 'prov:Activity', clause: 'Dataset, was generated by' },
    },
    'dcat:Distribution': {
      'adms:status': { max: 1, class: 'skos:Concept', vocabulary: 'adms-status', use: 'must', clause: 'Distribution, status' },
      'dcat:accessService': { class: 'dcat:DataService', clause: 'Distribution, access service' },
      'dcat:accessURL': { min: 1, kind: 'node', clause: 'Distribution, access URL' },
      'dcat:byteSize': { max: 1, datatype: 'xsd:decimal', clause: 'Distribution, byte size' },
      'dcat:compressFormat': { max: 1, class: 'dct:MediaType', vocabulary: 'media-type', use: 'must', clause: 'Distribution, compression format' },
      'dcat:downloadURL': { kind: 'node', clause: 'Distribution, download URL' },
      'dcat:mediaType': { max: 1, class: 'dct:MediaType', vocabulary: 'media-type', use: 'must', clause: 'Distribution, media type' },
      'dcat:packageFormat': { max: 1, class: 'dct:MediaType', vocabulary: 'media-type', use: 'must', clause: 'Distribution, packaging format' },
      'dcat:spatialResolutionInMeters': { max: 1, datatype: 'xsd:decimal', clause: 'Distribution, spatial resolution' },
      'dcat:temporalResolution': { max: 1, datatype: 'xsd:duration', clause: 'Distribution, temporal resolution' },
      'dcatap:availability': { max: 1, class: 'skos:Concept', vocabulary: 'planned-availability', use: 'must', recommended: true, clause: 'Distribution, availability' },
      'dct:conformsTo': { class: 'dct:Standard', clause: 'Distribution, linked schemas' },
      'dct:description': { kind: 'literal', recommended: true, clause: 'Distribution, description' },
      'dct:format': { max: 1, class: 'dct:MediaTypeOrExtent', vocabulary: 'file-type', use: 'must', recommended: true, clause: 'Distribution, format' },
      'dct:issued': { max: 1, temporal: true, clause: 'Distribution, release date' },
      'dct:language': { class: 'dct:LinguisticSystem', vocabulary: 'language', use: 'must', clause: 'Distribution, language' },
      'dct:license': { max: 1, class: 'dct:LicenseDocument', recommended: true, clause: 'Distribution, licence' },
      'dct:modified': { max: 1, temporal: true, clause: 'Distribution, update/modification date' },
      'dct:rights': { max: 1, class: 'dct:RightsStatement', clause: 'Distribution, rights' },
      'dct:title': { kind: 'literal', clause: 'Distribution, title' },
      'foaf:page': { class: 'foaf:Document', clause: 'Distribution, documentation' },
      'odrl:hasPolicy': { max: 1, class: 'odrl:Policy', clause: 'Distribution, has policy' },
      'spdx:checksum': { max: 1, class: 'spdx:Checksum', clause: 'Distribution, checksum' },
    },
    'adms:Identifier': {
      'skos:notation': { max: 1, clause: 'Identifier, notation' },
    },
    'dct:LicenseDocument': {
      'dct:type': { class: 'skos:Concept', vocabulary: 'licence-type', use: 'must', recommended: true, clause: 'Licence Document, type' },
    },
    'dct:Location': {
      'dcat:bbox': { max: 1, kind: 'literal', recommended: true, clause: 'Location, bounding box' },
      'dcat:centroid': { max: 1, kind: 'literal', recommended: true, clause: 'Location, centroid' },
      'locn:geometry': { max: 1, kind: 'literal', clause: 'Location, geometry' },
    },
    'dct:PeriodOfTime': {
      'dcat:endDate': { max: 1, temporal: true, recommended: true, clause: 'Period of Time, end date' },
      'dcat:startDate': { max: 1, temporal: true, recommended: true, clause: 'Period of Time, start date' },
      'time:hasBeginning': { max: 1, class: 'time:Instant', clause: 'Period of Time, beginning' },
      'time:hasEnd': { max: 1, class: 'time:Instant', clause: 'Period of Time, end' },
    },
    'dcat:Relationship': {
      'dcat:hadRole': { min: 1, class: 'dcat:Role', clause: 'Relationship, had role' },
      'dct:relation': { min: 1, class: 'dcat:Resource', clause: 'Relationship, relation' },
    },
    'skos:Concept': {
      'skos:prefLabel': { min: 1, kind: 'literal', clause: 'Category, preferred label' },
    },
    'skos:ConceptScheme': {
      'dct:title': { min: 1, kind: 'literal', clause: 'Category Scheme, title' },
    },
  },
  subclasses,
  labels: moreLabels,
  hints: moreHints,
  vocabularies: [
    accessRightTable,
    admsStatusTable,
    checksumAlgorithmTable,
    dataThemeTable,
    datasetTypeTable,
    distributionStatusTable,
    fileTypeTable,
    frequencyTable,
    hvdCategoryTable,
    languageTable,
    licenceTable,
    licenceTypeTable,
    mediaTypeTable,
    plannedAvailabilityTable,
    publisherTypeTable,
  ],
  rules: ['dcat/bbox-order', 'dcat/byte-size-negative', 'dcat/checksum-length', 'dcat/modified-before-issued', 'dcat/period-order'],
}
