import {
  DATAGOUV_ACCESS, DATAGOUV_AGENT, DATAGOUV_CHECKSUM, DATAGOUV_CONTACT, DATAGOUV_DATASET, DATAGOUV_PERIOD, DATAGOUV_PUBLISHER, DATAGOUV_RESOURCE, DATAGOUV_ROLES,
  DATAGOUV_SERVICE, DATAGOUV_SERVICE_PAGES,
} from '../../data/datagouv.ts'
import { accessRightTable } from '../../data/tables/access-right.ts'
import { isObject, type Json, type JsonObject } from '../json/parse.ts'
import type { Sink } from '../jsonld/sink.ts'
import { readFieldElsewhere } from '../findings/json.ts'
import { Fields } from './fields.ts'
import { sayFields, sayPart } from './say.ts'
import { address, date, geometry, nodeFor, said, text, typed } from './statements.ts'

/** Fields of the platform's own life: counters, states, addresses of other parts of the API. */
const OWN = [
  'quality', 'metrics', 'badges', 'featured', 'private', 'deleted', 'archived', 'slug', 'uri', 'page', 'internal', 'description_short', 'permissions',
  'created_at_internal', 'last_modified_internal', 'created_at', 'last_modified', 'last_update', 'community_resources', 'reuses', 'discussions',
  'dataservices', 'self_api_url', 'self_web_url', 'deleted_at', 'archived_at',
]
const RESOURCE_OWN = ['filetype', 'metrics', 'preview_url', 'internal', 'harvest', 'published']
const AGENT_OWN = ['id', 'slug', 'class', 'uri', 'page', 'logo', 'logo_thumbnail', 'avatar', 'avatar_thumbnail', 'badges', 'metrics', 'email']
const HARVEST_OWN = [
  'backend', 'domain', 'source_id', 'source_url', 'remote_id', 'remote_url', 'uri', 'last_update', 'archived', 'archived_at', 'created_at', 'issued_at', 'modified_at', 'dct_identifier',
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
  harvest?.skip(...HARVEST_OWN)
  harvest?.end()
  fields.skip(...OWN)
  fields.end()
  return subject
}

function readAccess(fields: Fields, subject: string): void {
  const access = fields.text('access_type')
  const [, code] = DATAGOUV_ACCESS.find(([name]) => name === access) ?? []
  if (code) said(fields.sink, subject, 'dct:accessRights', { id: accessRightTable.namespace + code })
  else fields.drop('access_type')
}

/** Zones are given by identifier, or described. */
function readSpatial(fields: Fields, subject: string): void {
  const spatial = fields.object('spatial')
  const geom = spatial?.take('geom')
  if (spatial === undefined) return
  if (geom !== undefined || spatial.says('zones')) readPlace(spatial, geom, subject)
  spatial.end()
}

function readPlace(spatial: Fields, geom: Json | undefined, subject: string): void {
  const { sink } = spatial
  const location = typed(sink, sink.newBlank(), 'dct:Location')
  said(sink, subject, 'dct:spatial', { id: location })
  geometry(sink, location, 'locn:geometry', geom)
  spatial.objects(
    'zones',
    (zone) => {
      text(sink, location, 'dct:identifier', zone.text('id', 'uri'))
      zone.skip('uri')
      zone.end()
    },
    (zone) => text(sink, location, 'dct:identifier', zone),
  )
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
    agent.skip(...AGENT_OWN)
    agent.end()
  }
  if (organization && owner) fields.drop('owner')
  fields.objects('contact_points', (contact) => readContact(contact, subject))
}

function readContact(contact: Fields, subject: string): void {
  const { sink } = contact
  const property = DATAGOUV_ROLES[contact.text('role') ?? 'contact'] ?? 'dcat:contactPoint'
  const isContact = property === 'dcat:contactPoint'
  const node = typed(sink, sink.newBlank(), isContact ? 'vcard:Kind' : 'foaf:Agent')
  said(sink, subject, property, { id: node })
  sayFields(contact, node, isContact ? DATAGOUV_CONTACT : DATAGOUV_AGENT)
  contact.skip('id', 'organization', 'owner', 'permissions')
  contact.end()
}

/** A schema is named by its address, else by its name. */
function readSchema(fields: Fields, subject: string): void {
  const read = (value: Json | undefined): void => address(fields.sink, subject, 'dct:conformsTo', value)
  fields.objects(
    'schema',
    (schema) => {
      read(schema.text('url', 'name'))
      schema.end()
    },
    read,
  )
}

function readResources(fields: Fields, subject: string): void {
  if (!isElsewhere(fields, 'resources', subject)) fields.objects('resources', (resource) => readResource(resource, subject))
}

/** An object in the place of a list holds the address of the list. */
function isElsewhere(fields: Fields, field: string, subject: string): boolean {
  const isAddress = isObject(fields.take(field) ?? null)
  if (isAddress) fields.tell(field, () => fields.sink.report(readFieldElsewhere, { params: { field }, subject }))
  return isAddress
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
  resource.skip(...RESOURCE_OWN)
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
  if (!isElsewhere(fields, 'datasets', subject)) {
    fields.objects('datasets', (dataset) => {
      address(sink, subject, 'dcat:servesDataset', dataset.text('page', 'self_web_url', 'uri', 'self_api_url'))
      dataset.skip('id', 'title', 'slug', 'class', 'acronym', 'uri', 'page', 'self_web_url', 'self_api_url', 'organization', 'owner', 'private', 'archived', 'deleted')
      dataset.end()
    })
  }
  fields.skip(...OWN)
  fields.end()
  return subject
}
