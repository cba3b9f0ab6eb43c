import type { Json, JsonObject } from '../json/parse.ts'
import { isObject } from '../json/parse.ts'
import type { Sink } from '../jsonld/sink.ts'
import { readFieldElsewhere } from '../findings/json.ts'
import { Fields } from './fields.ts'
import {
  address, checksumOf, date, email, formatOf, frequencyOf, geometry, licenceOf, mediaTypeOf, nodeFor, number, period, said, text, typed,
} from './statements.ts'

/** Fields of the platform's own life: counters, states, addresses of other parts of the API. */
const OWN = [
  'quality', 'metrics', 'badges', 'featured', 'private', 'deleted', 'archived', 'slug', 'uri', 'page', 'internal', 'description_short', 'permissions',
  'created_at_internal', 'last_modified_internal', 'created_at', 'last_modified', 'last_update', 'harvest', 'community_resources', 'reuses', 'discussions',
  'dataservices', 'authorization_request_url', 'access_audiences', 'access_type_reason_category', 'self_api_url', 'self_web_url', 'deleted_at', 'archived_at',
]

/** Reads a dataset of the API of data.gouv.fr (v1 or v2), or of any udata. */
export function readDatagouvDataset(object: JsonObject, sink: Sink): void {
  const fields = new Fields(object, sink)
  const id = fields.text('id')
  const page = fields.text('page', 'self_web_url')
  const subject = typed(sink, nodeFor(sink, page ?? fields.text('uri')), 'dcat:Dataset')
  const harvest = fields.object('harvest')
  text(sink, subject, 'dct:title', fields.text('title'))
  text(sink, subject, 'skos:altLabel', fields.text('acronym'))
  text(sink, subject, 'dct:description', fields.text('description'))
  text(sink, subject, 'dct:identifier', harvest?.text('dct_identifier') ?? id)
  date(sink, subject, 'dct:issued', harvest?.text('issued_at', 'created_at') ?? fields.text('created_at', 'created_at_internal'))
  date(sink, subject, 'dct:modified', harvest?.text('modified_at') ?? fields.text('last_update', 'last_modified', 'last_modified_internal'))
  address(sink, subject, 'dcat:landingPage', page)
  text(sink, subject, 'dcat:keyword', [...fields.list('tags')])
  licenceOf(sink, subject, fields.text('license'))
  frequencyOf(sink, subject, fields.text('frequency'))
  accessOf(fields, subject)
  readTemporal(fields, subject)
  readSpatial(fields, subject)
  readPublisher(fields, subject)
  readSchema(fields, subject)
  readResources(fields, subject)
  fields.ignore(...OWN)
  fields.end()
}

function accessOf(fields: Fields, subject: string): void {
  const access = fields.text('access_type')
  const codes: Readonly<Record<string, string>> = { open: 'PUBLIC', open_with_account: 'RESTRICTED', restricted: 'RESTRICTED' }
  const code = access === undefined ? undefined : codes[access]
  if (code) said(fields.sink, subject, 'dct:accessRights', { id: `http://publications.europa.eu/resource/authority/access-right/${code}` })
}

function readTemporal(fields: Fields, subject: string): void {
  const coverage = fields.object('temporal_coverage')
  if (coverage) period(fields.sink, subject, coverage.text('start'), coverage.text('end'))
}

function readSpatial(fields: Fields, subject: string): void {
  const { sink } = fields
  const spatial = fields.object('spatial')
  const geom = spatial?.take('geom')
  const zones = spatial?.list('zones') ?? []
  if (geom === undefined && zones.length === 0) return
  const location = typed(sink, sink.newBlank(), 'dct:Location')
  said(sink, subject, 'dct:spatial', { id: location })
  geometry(sink, location, 'locn:geometry', geom)
  for (const zone of zones) text(sink, location, 'dct:identifier', isObject(zone) ? (zone['id'] ?? zone['uri']) : zone)
  spatial?.end()
}

/** The organisation or the person that publishes, and whom to write to. */
function readPublisher(fields: Fields, subject: string): void {
  const { sink } = fields
  const organization = fields.object('organization')
  const owner = fields.object('owner')
  const agent = organization ?? owner
  if (agent) {
    const node = typed(sink, nodeFor(sink, agent.text('page', 'self_web_url', 'uri')), organization ? 'foaf:Organization' : 'foaf:Person')
    said(sink, subject, 'dct:publisher', { id: node })
    text(sink, node, 'foaf:name', organization ? agent.text('name') : [agent.text('first_name'), agent.text('last_name')].filter(Boolean).join(' '))
  }
  fields.objects('contact_points', (contact) => readContact(contact, subject))
}

const ROLES: Readonly<Record<string, string>> = {
  publisher: 'dct:publisher', creator: 'dct:creator', contributor: 'dct:contributor', rightsHolder: 'dct:rightsHolder', custodian: 'geodcat:custodian',
  distributor: 'geodcat:distributor', originator: 'geodcat:originator', principalInvestigator: 'geodcat:principalInvestigator',
  processor: 'geodcat:processor', resourceProvider: 'geodcat:resourceProvider', user: 'geodcat:user',
}

function readContact(contact: Fields, subject: string): void {
  const { sink } = contact
  const role = contact.text('role') ?? 'contact'
  const property = ROLES[role] ?? 'dcat:contactPoint'
  const node = typed(sink, sink.newBlank(), property === 'dcat:contactPoint' ? 'vcard:Kind' : 'foaf:Agent')
  said(sink, subject, property, { id: node })
  text(sink, node, property === 'dcat:contactPoint' ? 'vcard:fn' : 'foaf:name', contact.text('name'))
  email(sink, node, property === 'dcat:contactPoint' ? 'vcard:hasEmail' : 'foaf:mbox', contact.text('email'))
  address(sink, node, property === 'dcat:contactPoint' ? 'vcard:hasURL' : 'foaf:homepage', contact.text('contact_form'))
  contact.ignore('id', 'organization', 'owner', 'permissions')
  contact.end()
}

function readSchema(fields: Fields, subject: string): void {
  const schema = fields.take('schema')
  const url = isObject(schema) ? (schema['url'] ?? schema['name']) : schema
  address(fields.sink, subject, 'dct:conformsTo', url ?? undefined)
}

function readResources(fields: Fields, subject: string): void {
  const resources = fields.take('resources')
  if (isObject(resources)) fields.tell('resources', () => fields.sink.report(readFieldElsewhere, { params: { field: 'resources' }, subject }))
  else fields.objects('resources', (resource) => readResource(resource, subject))
}

function readResource(resource: Fields, dataset: string): void {
  const { sink } = resource
  const id = resource.text('id')
  const node = typed(sink, nodeFor(sink, dataset.startsWith('_:') || id === undefined ? undefined : `${dataset.replace(/[/#]$/, '')}#resource-${id}`), 'dcat:Distribution')
  const url = resource.text('url')
  said(sink, dataset, 'dcat:distribution', { id: node })
  text(sink, node, 'dct:identifier', id)
  text(sink, node, 'dct:title', resource.text('title'))
  text(sink, node, 'dct:description', resource.text('description'))
  address(sink, node, 'dcat:accessURL', resource.text('latest') ?? url)
  address(sink, node, 'dcat:downloadURL', url)
  text(sink, node, 'dct:type', resource.text('type'))
  formatOf(sink, node, resource.text('format'))
  mediaTypeOf(sink, node, resource.text('mime'))
  number(sink, node, 'dcat:byteSize', resource.text('filesize'), 'xsd:nonNegativeInteger')
  const checksum = resource.object('checksum')
  checksumOf(sink, node, checksum?.text('type'), checksum?.text('value'))
  date(sink, node, 'dct:issued', resource.text('created_at'))
  date(sink, node, 'dct:modified', resource.text('last_modified'))
  readSchema(resource, node)
  resource.ignore('filetype', 'metrics', 'preview_url', 'internal', 'harvest', 'published')
  resource.end()
}

/** Reads a data service of the API of data.gouv.fr. */
export function readDatagouvService(object: JsonObject, sink: Sink): void {
  const fields = new Fields(object, sink)
  const page = fields.text('self_web_url', 'page')
  const subject = typed(sink, nodeFor(sink, page ?? fields.text('self_api_url', 'uri')), 'dcat:DataService')
  text(sink, subject, 'dct:title', fields.text('title'))
  text(sink, subject, 'dct:description', fields.text('description'))
  text(sink, subject, 'dct:identifier', fields.text('id'))
  address(sink, subject, 'dcat:endpointURL', fields.text('base_api_url'))
  address(sink, subject, 'dcat:endpointDescription', fields.text('machine_documentation_url', 'endpoint_description_url'))
  address(sink, subject, 'foaf:page', fields.text('technical_documentation_url'))
  address(sink, subject, 'foaf:page', fields.text('business_documentation_url'))
  address(sink, subject, 'dcat:landingPage', page)
  text(sink, subject, 'dcat:keyword', [...fields.list('tags')])
  licenceOf(sink, subject, fields.text('license'))
  accessOf(fields, subject)
  date(sink, subject, 'dct:issued', fields.text('created_at'))
  date(sink, subject, 'dct:modified', fields.text('metadata_modified_at'))
  readPublisher(fields, subject)
  const datasets = fields.take('datasets')
  for (const dataset of Array.isArray(datasets) ? (datasets as readonly Json[]) : []) {
    if (isObject(dataset)) address(sink, subject, 'dcat:servesDataset', dataset['page'] ?? dataset['uri'] ?? undefined)
  }
  fields.ignore(...OWN)
  fields.end()
}
