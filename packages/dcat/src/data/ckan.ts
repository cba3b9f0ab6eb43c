/** What a field of CKAN holds. */
export type CkanKind = 'text' | 'address' | 'date' | 'decimal' | 'duration'

/** Field of CKAN, property, kind of value: what a table can say of the mapping of ckanext-dcat. Several names: the first that says something. */
export type CkanRow = readonly [fields: string, property: string, kind: CkanKind]

export const DATASET_FIELDS: readonly CkanRow[] = [
  ['url', 'dcat:landingPage', 'address'],
  ['version dcat_version', 'dcat:version', 'text'],
  ['version_notes', 'adms:versionNotes', 'text'],
  ['issued metadata_created', 'dct:issued', 'date'],
  ['modified metadata_modified', 'dct:modified', 'date'],
  ['created', 'dct:created', 'date'],
  ['theme', 'dcat:theme', 'address'],
  ['access_rights', 'dct:accessRights', 'address'],
  ['provenance', 'dct:provenance', 'address'],
  ['dcat_type', 'dct:type', 'address'],
  ['conforms_to', 'dct:conformsTo', 'address'],
  ['documentation', 'foaf:page', 'address'],
  ['is_referenced_by', 'dct:isReferencedBy', 'address'],
  ['has_version', 'dcat:hasVersion', 'address'],
  ['is_version_of', 'dct:isVersionOf', 'address'],
  ['source', 'dct:source', 'address'],
  ['sample', 'adms:sample', 'address'],
  ['related_resource', 'dct:relation', 'address'],
  ['alternate_identifier', 'adms:identifier', 'address'],
  ['applicable_legislation', 'dcatap:applicableLegislation', 'address'],
  ['hvd_category', 'dcatap:hvdCategory', 'address'],
  ['in_series', 'dcat:inSeries', 'address'],
  ['rights', 'dct:rights', 'address'],
  ['acronym', 'skos:altLabel', 'text'],
  ['temporal_resolution', 'dcat:temporalResolution', 'duration'],
  ['spatial_resolution_in_meters', 'dcat:spatialResolutionInMeters', 'decimal'],
]

export const RESOURCE_FIELDS: readonly CkanRow[] = [
  ['issued created', 'dct:issued', 'date'],
  ['modified last_modified metadata_modified', 'dct:modified', 'date'],
  ['status', 'adms:status', 'address'],
  ['availability', 'dcatap:availability', 'address'],
  ['rights', 'dct:rights', 'address'],
  ['documentation', 'foaf:page', 'address'],
  ['conforms_to', 'dct:conformsTo', 'address'],
  ['compress_format', 'dcat:compressFormat', 'address'],
  ['package_format', 'dcat:packageFormat', 'address'],
  ['applicable_legislation', 'dcatap:applicableLegislation', 'address'],
  ['temporal_resolution', 'dcat:temporalResolution', 'duration'],
  ['spatial_resolution_in_meters', 'dcat:spatialResolutionInMeters', 'decimal'],
]
