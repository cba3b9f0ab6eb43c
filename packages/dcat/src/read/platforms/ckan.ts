import { DATASET_FIELDS, RESOURCE_FIELDS } from '../../data/ckan.ts'
import type { JsonObject } from '../json/parse.ts'
import type { Sink } from '../jsonld/sink.ts'
import { ckanFields } from './ckan-fields.ts'
import { readCkanAgents, readCkanContacts, readCkanPublisher, readCkanRelations, readCkanSpatial, readCkanTemporal } from './ckan-parts.ts'
import { sayFields } from './ckan-say.ts'
import type { Fields } from './fields.ts'
import { address, checksumOf, formatOf, frequencyOf, languageOf, licenceOf, mediaTypeOf, nodeFor, number, said, text, typed } from './statements.ts'

/** Fields of CKAN's own life. */
const OWN = [
  'id', 'name', 'type', 'state', 'private', 'isopen', 'owner_org', 'creator_user_id', 'revision_id', 'num_resources', 'num_tags', 'relationships_as_object',
  'relationships_as_subject', 'groups', 'guid', 'tracking_summary', 'plugin_data', 'uri', 'license_title', 'license_url', 'organization',
]
const RESOURCE_OWN = [
  'id', 'package_id', 'position', 'state', 'revision_id', 'cache_url', 'cache_last_updated', 'datastore_active', 'url_type', 'resource_type', 'mimetype_inner',
  'metadata_modified', 'metadata_created', 'last_modified', 'created', 'uri', 'tracking_summary', 'ckan_url', 'datastore_contains_all_records_of_source_file',
]

/**
 * Reads a dataset of CKAN (`package_show`), in its plain form, with ckanext-scheming's fields or with the older `extras`.
 *
 * @param site the address of the portal, when it is known: datasets are named after it
 */
export function readCkanDataset(object: JsonObject, sink: Sink, site: string | undefined): void {
  const fields = ckanFields(object, sink)
  const id = fields.text('id')
  const isSeries = fields.text('type') === 'dataset_series'
  const key = id ?? fields.text('name')
  const subject = typed(sink, nodeFor(sink, fields.text('uri') ?? (site && key ? `${site}/dataset/${key}` : undefined)), isSeries ? 'dcat:DatasetSeries' : 'dcat:Dataset')
  text(sink, subject, 'dct:title', fields.take('title_translated', 'title', 'name'))
  text(sink, subject, 'dct:description', fields.take('notes_translated', 'notes'))
  text(sink, subject, 'dct:identifier', fields.text('identifier', 'guid') ?? key)
  readKeywords(fields, subject)
  licenceOf(sink, subject, fields.text('license_id'), fields.text('license_title'), fields.text('license_url'))
  frequencyOf(sink, subject, fields.text('frequency', 'accrual_periodicity'))
  for (const language of fields.list('language')) languageOf(sink, subject, language)
  sayFields(fields, subject, DATASET_FIELDS)
  readCkanPublisher(fields, subject)
  readCkanContacts(fields, subject)
  readCkanAgents(fields, subject)
  readCkanTemporal(fields, subject)
  readCkanSpatial(fields, subject)
  readCkanRelations(fields, subject)
  fields.objects('resources', (resource) => readResource(resource, subject))
  fields.ignore(...OWN)
  fields.end()
}

function readKeywords(fields: Fields, subject: string): void {
  const translated = fields.take('tags_translated')
  const tags = fields.list('tags').flatMap((tag) => {
    if (typeof tag !== 'object' || tag === null || Array.isArray(tag)) return [tag]
    const { display_name: shown, name } = tag as JsonObject
    return [shown ?? name ?? null]
  })
  text(fields.sink, subject, 'dcat:keyword', translated ?? tags)
}

function readResource(plain: Fields, dataset: string): void {
  const { sink } = plain
  const id = plain.text('id')
  const node = typed(sink, nodeFor(sink, plain.text('uri') ?? (id !== undefined && !dataset.startsWith('_:') ? `${dataset}/resource/${id}` : undefined)), 'dcat:Distribution')
  const url = plain.text('url')
  said(sink, dataset, 'dcat:distribution', { id: node })
  text(sink, node, 'dct:identifier', id)
  text(sink, node, 'dct:title', plain.take('name_translated', 'name', 'title'))
  text(sink, node, 'dct:description', plain.take('description_translated', 'description'))
  address(sink, node, 'dcat:accessURL', plain.text('access_url') ?? url)
  address(sink, node, 'dcat:downloadURL', plain.text('download_url') ?? (plain.text('url_type') === 'upload' ? url : undefined))
  formatOf(sink, node, plain.text('format'))
  mediaTypeOf(sink, node, plain.text('mimetype'))
  number(sink, node, 'dcat:byteSize', plain.text('size'), 'xsd:nonNegativeInteger')
  checksumOf(sink, node, plain.text('hash_algorithm'), plain.text('hash'))
  licenceOf(sink, node, plain.text('license', 'license_id'))
  for (const language of plain.list('language')) languageOf(sink, node, language)
  sayFields(plain, node, RESOURCE_FIELDS)
  plain.objects('access_services', (service) => readService(service, node))
  plain.ignore(...RESOURCE_OWN)
  plain.end()
}

function readService(service: Fields, distribution: string): void {
  const { sink } = service
  const node = typed(sink, nodeFor(sink, service.text('uri')), 'dcat:DataService')
  said(sink, distribution, 'dcat:accessService', { id: node })
  text(sink, node, 'dct:title', service.take('title'))
  text(sink, node, 'dct:description', service.take('description'))
  for (const url of service.list('endpoint_url')) address(sink, node, 'dcat:endpointURL', url)
  address(sink, node, 'dcat:endpointDescription', service.take('endpoint_description'))
  address(sink, node, 'dcat:servesDataset', service.take('serves_dataset'))
  address(sink, node, 'dct:accessRights', service.take('access_rights'))
  licenceOf(sink, node, service.text('license'))
  service.ignore('access_service_ref')
  service.end()
}
