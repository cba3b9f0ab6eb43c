import {
  DATAGOUV_ACCESS, DATAGOUV_AGENT, DATAGOUV_CHECKSUM, DATAGOUV_CONTACT, DATAGOUV_DATASET, DATAGOUV_PERIOD, DATAGOUV_PUBLISHER, DATAGOUV_RESOURCE, DATAGOUV_ROLES,
  DATAGOUV_SERVICE, DATAGOUV_SERVICE_PAGES,
} from '../../data/datagouv.ts'
import { accessRightTable } from '../../data/tables/access-right.ts'
import type { Json, JsonObject } from '../json/parse.ts'
import { isObject } from '../json/parse.ts'
import type { Sink } from '../jsonld/sink.ts'
import { readFieldElsewhere } from '../findings/json.ts'
import { Fields } from './fields.ts'
import { sayFields, sayPart } from './say.ts'
import { address, date, geometry, nodeFor, said, text, typed } from './statements.ts'

/** Fields of the platform's own life: counters, states, addresses of other parts of the API. */
const OWN = [
  'quality', 'metrics', 'badges', 'featured', 'private', 'deleted', 'archived', 'slug', 'uri', 'page', 'internal', 'description_short', 'permissions',
  'created_at_internal', 'last_modified_internal', 'created_at', 'last_modified', 'last_update', 'harvest', 'community_resources', 'reuses', 'discussions',
  'dataservices', 'authorization_request_url', 'access_audiences', 'access_type_reason_category', 'self_api_url', 'self_web_url', 'deleted_at', 'archived_at',
]

/** Reads a dataset of the API of data.gouv.fr (v1 or v2), or of any udata. @returns the node that it describes */
export function readDatagouvDataset(object: JsonObject, sink: Sink): string {
  const fields = new Fields(object, sink)
  const id = fields.text('id')
  const page = fields.text('page', 'self_web_url')
  const subject = typed(sink, nodeFor(sink, page ?? fields.text('uri')), 'dcat:Dataset')
  const harvest = fields.object('harvest')
  sayFields(fields, subject, DATAGOUV_DATASET)
  text(sink, subject, 'dct:identifier', harvest?.text('dct_identifier') ?? id)
  date(sink, subject, 'dct:issued', harvest?.text('issued_at', 'created_at') ?? fields.text('created_at', 'created_at_internal'))
  date(sink, subject, 'dct:modified', harvest?.text('modified_at') ?? fields.text('last_update', 'last_modified', 'last_modified_internal'))
  address(sink, subject, 'dcat:landingPage', page ?? harvest?.text('remote_url'))
  readAccess(fields, subject)
  sayPart(fields, subject, DATAGOUV_PERIOD)
  readSpatial(fields, subject)
  readPublisher(fields, subject)
  readSchema(fields, subject)
  readResources(fields, subject)
  fields.ignore(...OWN)
  fields.end()
  return subject
}

function readAccess(fields: Fields, subject: string): void {
  const access = fields.text('access_type')
  const [, code] = DATAGOUV_ACCESS.find(([name]) => name === access) ?? []
  if (code) said(fields.sink, subject, 'dct:accessRights', { id: accessRightTable.namespace + code })
}

/** Zones are given by identifier, or described. */
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
    if (organization) sayFields(agent, node, DATAGOUV_PUBLISHER)
    else text(sink, node, 'foaf:name', [agent.text('first_name'), agent.text('last_name')].filter(Boolean).join(' '))
  }
  fields.objects('contact_points', (contact) => readContact(contact, subject))
}

function readContact(contact: Fields, subject: string): void {
  const { sink } = contact
  const property = DATAGOUV_ROLES[contact.text('role') ?? 'contact'] ?? 'dcat:contactPoint'
  const isContact = property === 'dcat:contactPoint'
  const node = typed(sink, sink.newBlank(), isContact ? 'vcard:Kind' : 'foaf:Agent')
  said(sink, subject, property, { id: node })
  sayFields(contact, node, isContact ? DATAGOUV_CONTACT : DATAGOUV_AGENT)
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
  said(sink, dataset, 'dcat:distribution', { id: node })
  const url = resource.take('url')
  address(sink, node, 'dcat:downloadURL', url)
  address(sink, node, 'dcat:accessURL', resource.take('latest') ?? url)
  sayFields(resource, node, DATAGOUV_RESOURCE)
  sayPart(resource, node, DATAGOUV_CHECKSUM)
  readSchema(resource, node)
  resource.ignore('filetype', 'metrics', 'preview_url', 'internal', 'harvest', 'published')
  resource.end()
}

/** Reads a data service of the API of data.gouv.fr. @returns the node that it describes */
export function readDatagouvService(object: JsonObject, sink: Sink): string {
  const fields = new Fields(object, sink)
  const page = fields.text('self_web_url', 'page')
  const subject = typed(sink, nodeFor(sink, page ?? fields.text('self_api_url', 'uri')), 'dcat:DataService')
  sayFields(fields, subject, DATAGOUV_SERVICE)
  sayFields(fields, subject, DATAGOUV_SERVICE_PAGES)
  address(sink, subject, 'dcat:landingPage', page)
  readAccess(fields, subject)
  readPublisher(fields, subject)
  const datasets = fields.take('datasets')
  for (const dataset of Array.isArray(datasets) ? (datasets as readonly Json[]) : []) {
    if (isObject(dataset)) address(sink, subject, 'dcat:servesDataset', dataset['page'] ?? dataset['uri'] ?? undefined)
  }
  fields.ignore(...OWN)
  fields.end()
  return subject
}
