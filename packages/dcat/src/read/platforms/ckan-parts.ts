import type { Json } from '../json/parse.ts'
import type { Fields } from './fields.ts'
import { address, email, geometry, nodeFor, period, said, text, typed } from './statements.ts'

/** The publisher: the field of that name, else the older extras, else the organisation of the portal. */
export function readCkanPublisher(fields: Fields, subject: string): void {
  const { sink } = fields
  const organization = fields.object('organization')
  const [name, uri] = [fields.text('publisher_name'), fields.text('publisher_uri')]
  const legacy = [fields.text('publisher_email'), fields.text('publisher_url'), fields.text('publisher_type'), fields.text('publisher_identifier')] as const
  const listed = fields.list('publisher')
  if (listed.length > 0) fields.objects('publisher', (agent) => readAgent(agent, subject, 'dct:publisher'))
  else if (name ?? uri) {
    const node = agentNode(fields, subject, 'dct:publisher', uri)
    const [mail, url, type, identifier] = legacy
    describeAgent(fields, node, { name, email: mail, url, type, identifier })
  } else if (organization) {
    const node = agentNode(fields, subject, 'dct:publisher', undefined)
    text(sink, node, 'foaf:name', organization.text('title', 'display_name', 'name'))
  }
}

export function readCkanContacts(fields: Fields, subject: string): void {
  const legacy = {
    uri: fields.text('contact_uri'), name: fields.text('contact_name', 'maintainer', 'author'), url: fields.text('contact_url'),
    mail: fields.text('contact_email', 'maintainer_email', 'author_email'), identifier: fields.text('contact_identifier'),
  }
  const listed = fields.list('contact')
  if (listed.length === 0 && (legacy.name ?? legacy.mail)) kind(fields, subject, legacy.uri, legacy.name, legacy.mail, legacy.url, legacy.identifier)
  fields.objects('contact', (contact) => {
    kind(contact, subject, contact.text('uri'), contact.take('name_translated', 'name'), contact.text('email'), contact.text('url'), contact.text('identifier'))
    contact.end()
  })
}

function kind({ sink }: Fields, subject: string, uri: string | undefined, name: Json | undefined, mail?: string, url?: string, identifier?: string): void {
  const node = typed(sink, nodeFor(sink, uri), 'vcard:Kind')
  said(sink, subject, 'dcat:contactPoint', { id: node })
  text(sink, node, 'vcard:fn', name)
  email(sink, node, 'vcard:hasEmail', mail)
  address(sink, node, 'vcard:hasURL', url)
  text(sink, node, 'vcard:hasUID', identifier)
}

export function readCkanAgents(fields: Fields, subject: string): void {
  fields.objects('creator', (agent) => readAgent(agent, subject, 'dct:creator'))
  fields.objects('contributor', (agent) => readAgent(agent, subject, 'dct:contributor'))
  const name = fields.text('creator_name')
  const uri = fields.text('creator_uri')
  const legacy = { name, email: fields.text('creator_email'), url: fields.text('creator_url'), type: fields.text('creator_type'), identifier: fields.text('creator_identifier') }
  if (name ?? uri) describeAgent(fields, agentNode(fields, subject, 'dct:creator', uri), legacy)
}

interface AgentTexts {
  readonly name: Json | undefined
  readonly email: string | undefined
  readonly url: string | undefined
  readonly type: string | undefined
  readonly identifier: string | undefined
}

function readAgent(agent: Fields, subject: string, property: string): void {
  const node = agentNode(agent, subject, property, agent.text('uri'))
  describeAgent(agent, node, {
    name: agent.take('name_translated', 'name'), email: agent.text('email'), url: agent.text('url', 'homepage'), type: agent.text('type'), identifier: agent.text('identifier'),
  })
  agent.end()
}

function agentNode({ sink }: Fields, subject: string, property: string, uri: string | undefined): string {
  const node = typed(sink, nodeFor(sink, uri), 'foaf:Organization')
  said(sink, subject, property, { id: node })
  return node
}

function describeAgent({ sink }: Fields, node: string, { name, email: mail, url, type, identifier }: AgentTexts): void {
  text(sink, node, 'foaf:name', name)
  email(sink, node, 'foaf:mbox', mail)
  address(sink, node, 'foaf:homepage', url)
  address(sink, node, 'dct:type', type)
  text(sink, node, 'dct:identifier', identifier)
}

export function readCkanTemporal(fields: Fields, subject: string): void {
  period(fields.sink, subject, fields.text('temporal_start'), fields.text('temporal_end'))
  fields.objects('temporal_coverage', (coverage) => {
    period(fields.sink, subject, coverage.text('start'), coverage.text('end'))
    coverage.end()
  })
}

export function readCkanSpatial(fields: Fields, subject: string): void {
  place(fields, subject, {
    uri: fields.text('spatial_uri'), text: fields.take('spatial_text'), geom: fields.take('spatial'), bbox: fields.take('spatial_bbox'), centroid: fields.take('spatial_centroid'),
  })
  fields.objects('spatial_coverage', (coverage) => {
    place(coverage, subject, {
      uri: coverage.text('uri'), text: coverage.take('text'), geom: coverage.take('geom'), bbox: coverage.take('bbox'), centroid: coverage.take('centroid'),
    })
    coverage.end()
  })
}

interface Place {
  readonly uri: string | undefined
  readonly text: Json | undefined
  readonly geom: Json | undefined
  readonly bbox: Json | undefined
  readonly centroid: Json | undefined
}

function place({ sink }: Fields, subject: string, { uri, text: name, geom, bbox, centroid }: Place): void {
  if (uri === undefined && [name, geom, bbox, centroid].every((value) => value === undefined)) return
  const node = typed(sink, nodeFor(sink, uri), 'dct:Location')
  said(sink, subject, 'dct:spatial', { id: node })
  text(sink, node, 'skos:prefLabel', name)
  geometry(sink, node, 'locn:geometry', geom)
  geometry(sink, node, 'dcat:bbox', bbox)
  geometry(sink, node, 'dcat:centroid', centroid)
}

export function readCkanRelations(fields: Fields, subject: string): void {
  const { sink } = fields
  fields.objects('qualified_relation', (relation) => {
    const node = typed(sink, nodeFor(sink, relation.text('uri')), 'dcat:Relationship')
    said(sink, subject, 'dcat:qualifiedRelation', { id: node })
    address(sink, node, 'dct:relation', relation.take('relation'))
    address(sink, node, 'dcat:hadRole', relation.take('role'))
    relation.end()
  })
  fields.objects('qualified_attribution', (attribution) => {
    const node = typed(sink, nodeFor(sink, attribution.text('uri')), 'prov:Attribution')
    said(sink, subject, 'prov:qualifiedAttribution', { id: node })
    address(sink, node, 'dcat:hadRole', attribution.take('role'))
    attribution.objects('agent', (agent) => readAgent(agent, node, 'prov:agent'))
    attribution.end()
  })
}
