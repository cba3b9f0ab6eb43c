import { CKAN_DATASET, CKAN_FLAT_PARTS, CKAN_PARTS, CKAN_RESOURCE, CKAN_RESOURCE_PARTS } from '../../data/ckan.ts'
import type { Json, JsonObject } from '../json/parse.ts'
import type { Sink } from '../jsonld/sink.ts'
import { ckanFields } from './ckan-fields.ts'
import type { Fields } from './fields.ts'
import { sayFields, sayPart } from './say.ts'
import { address, licenceOf, nodeFor, said, text, typed } from './statements.ts'

/** Fields of CKAN's own life. */
const OWN = [
  'id', 'name', 'type', 'state', 'private', 'isopen', 'owner_org', 'creator_user_id', 'revision_id', 'num_resources', 'num_tags', 'relationships_as_object',
  'relationships_as_subject', 'guid', 'tracking_summary', 'plugin_data', 'uri', 'license_title', 'license_url', 'organization',
]
const RESOURCE_OWN = [
  'id', 'package_id', 'position', 'state', 'revision_id', 'cache_url', 'cache_last_updated', 'datastore_active', 'url_type', 'resource_type', 'mimetype_inner',
  'metadata_modified', 'metadata_created', 'last_modified', 'created', 'uri', 'tracking_summary', 'ckan_url', 'datastore_contains_all_records_of_source_file',
]

/**
 * Reads a dataset of CKAN (`package_show`), in its plain form, with ckanext-scheming's fields or with the older `extras`.
 *
 * @param site the address of the portal, when it is known: datasets are named after it
 * @returns the node that it describes
 */
export function readCkanDataset(object: JsonObject, sink: Sink, site: string | undefined): string {
  const fields = ckanFields(object, sink)
  const id = fields.text('id')
  const isSeries = fields.text('type') === 'dataset_series'
  const key = id ?? fields.text('name')
  const subject = typed(sink, nodeFor(sink, fields.text('uri') ?? (site && key ? `${site}/dataset/${key}` : undefined)), isSeries ? 'dcat:DatasetSeries' : 'dcat:Dataset')
  text(sink, subject, 'dct:identifier', fields.take('identifier', 'guid') ?? key)
  readKeywords(fields, subject)
  licenceOf(sink, subject, fields.text('license_id'), fields.text('license_title'), fields.text('license_url'))
  sayFields(fields, subject, CKAN_DATASET)
  readOlderParts(fields, subject)
  for (const part of CKAN_PARTS) sayPart(fields, subject, part)
  fields.objects('resources', (resource) => readResource(resource, subject))
  fields.skip(...OWN)
  fields.end()
  return subject
}

function readKeywords(fields: Fields, subject: string): void {
  const translated = fields.take('tags_translated')
  const tags: Json[] = []
  const read = (tag: Fields): void => {
    tags.push(tag.text('display_name', 'name') ?? null)
    tag.ignore('name')
    tag.skip('id', 'state', 'vocabulary_id', 'revision_timestamp')
    tag.end()
  }
  fields.objects('tags', read, (tag) => void tags.push(tag))
  text(fields.sink, subject, 'dcat:keyword', translated ?? tags)
}

/** Who publishes: the field of that name, else the older extras, else the organisation of the portal. Whom to write to: likewise. */
function readOlderParts(fields: Fields, subject: string): void {
  const { publisher, contact, creator, temporal, spatial } = CKAN_FLAT_PARTS
  const organization = fields.object('organization')
  if (fields.list('publisher').length === 0) {
    if (fields.text('publisher_name', 'publisher_uri') !== undefined) sayPart(fields, subject, publisher)
    else if (organization) readOrganization(organization, subject)
  }
  if (fields.list('contact').length === 0 && fields.text('contact_name', 'maintainer', 'author', 'contact_email', 'maintainer_email', 'author_email') !== undefined) {
    sayPart(fields, subject, contact)
  }
  for (const part of [creator, temporal, spatial]) sayPart(fields, subject, part)
  fields.tellOthers('publisher', 'publisher_name', 'organization')
  fields.tellOthers('contact', 'contact_name', 'maintainer', 'author')
  fields.ignore(...[publisher, contact].flatMap(({ name = '', rows }) => [name, ...rows.flatMap(([names]) => names.split(' '))]))
}

function readOrganization(organization: Fields, subject: string): void {
  const { sink } = organization
  const node = typed(sink, sink.newBlank(), 'foaf:Organization')
  said(sink, subject, 'dct:publisher', { id: node })
  text(sink, node, 'foaf:name', organization.text('title', 'display_name', 'name'))
  organization.skip('id', 'name', 'type', 'state', 'created', 'image_url', 'image_display_url', 'is_organization', 'approval_status', 'revision_id', 'package_count', 'num_followers')
  organization.end()
}

function readResource(plain: Fields, dataset: string): void {
  const { sink } = plain
  const id = plain.text('id')
  const node = typed(sink, nodeFor(sink, plain.text('uri') ?? (id !== undefined && !dataset.startsWith('_:') ? `${dataset}/resource/${id}` : undefined)), 'dcat:Distribution')
  const url = plain.take('url')
  const access = plain.take('access_url') ?? url
  said(sink, dataset, 'dcat:distribution', { id: node })
  address(sink, node, 'dcat:accessURL', access)
  address(sink, node, 'dcat:downloadURL', plain.take('download_url') ?? (plain.text('url_type') === 'upload' || access !== url ? url : undefined))
  sayFields(plain, node, CKAN_RESOURCE)
  for (const part of CKAN_RESOURCE_PARTS) sayPart(plain, node, part)
  plain.skip(...RESOURCE_OWN)
  plain.end()
}
