import {
  DATAGOUV_ACCESS, DATAGOUV_AGENT, DATAGOUV_CHECKSUM, DATAGOUV_CONTACT, DATAGOUV_DATASET, DATAGOUV_PERIOD, DATAGOUV_PLACE, DATAGOUV_PUBLISHER, DATAGOUV_RESOURCE, DATAGOUV_ROLES,
  DATAGOUV_SERVICE, DATAGOUV_SERVICE_PAGES,
} from '../../data/datagouv.ts'
import { expand } from '../../data/namespaces.ts'
import { accessRightTable } from '../../data/tables/access-right.ts'
import { type Graph, isBlank, isReference, type Resource } from '../../model/graph.ts'
import { readDatagouvDataset, readDatagouvService } from '../../read/platforms/datagouv.ts'
import { isDatagouvService } from '../../read/platforms/shape.ts'
import { type Adapter, jsonText, readItems } from './adapter.ts'
import { firstAddress, tellFields, tellNode, tellPart, type Told } from './tell.ts'
import { bestText, filesOf, valuesOf, writtenOf } from './values.ts'

/** The list of datasets of the API of data.gouv.fr (v1); a catalogue of services alone is its list of services. */
export const datagouvAdapter: Adapter = {
  name: 'data.gouv.fr',
  source: { title: 'API de data.gouv.fr', url: 'https://www.data.gouv.fr/api/1/' },
  required: [['title', 'dct:title'], ['description', 'dct:description']],
  holds: (name, all) => name === 'Dataset' || (name === 'DataService' && !all.has('Dataset')),
  tell: (resource, graph, name) => (name === 'DataService' ? tellService : tellDataset)(resource, graph),
  read: (items) => readItems(items, (told, sink) => (isDatagouvService(told) ? readDatagouvService : readDatagouvDataset)(told, sink)),
  document: (items) => jsonText({ data: items, page: 1, page_size: items.length, total: items.length, next_page: null, previous_page: null }),
}

/** Fields that the API always gives, empty or not. */
const DATASET: Told = { id: null, title: null, description: null, frequency: null, license: null, tags: [], temporal_coverage: null, spatial: null, organization: null, owner: null, contact_points: [] }
const SERVICE: Told = { id: null, title: null, description: null, base_api_url: null, license: null, tags: [], organization: null, owner: null, contact_points: [] }

function tellDataset(resource: Resource, graph: Graph): Told {
  const modified = valuesOf(resource, 'dct:modified').map(writtenOf)[0]
  const issued = valuesOf(resource, 'dct:issued').map(writtenOf)[0]
  return {
    ...DATASET,
    ...identity(resource),
    ...tellFields(resource, DATAGOUV_DATASET),
    ...(issued !== undefined && { created_at: issued }),
    ...(modified !== undefined && { last_update: modified }),
    ...tellAccess(resource),
    ...tellSchema(resource),
    ...tellPart(resource, graph, DATAGOUV_PERIOD),
    ...tellPart(resource, graph, DATAGOUV_PLACE),
    ...tellPublisher(resource, graph),
    ...tellContacts(resource, graph),
    resources: filesOf(resource, graph).map((file) => tellResource(file, graph)),
  }
}

/** `page` is both the name of a dataset and its page; where they differ, the page is that of the source. */
function identity(resource: Resource): Told {
  const id = bestText(valuesOf(resource, 'dct:identifier'))
  const page = firstAddress(resource, 'dcat:landingPage')
  return {
    ...(id !== undefined && { id }),
    ...(!isBlank(resource.id) && { [page === resource.id ? 'page' : 'uri']: resource.id }),
    ...(page !== undefined && page !== resource.id && { harvest: { remote_url: page } }),
  }
}

function tellAccess(resource: Resource): Told {
  const code = firstAddress(resource, 'dct:accessRights')
  const [access] = DATAGOUV_ACCESS.find(([, known]) => accessRightTable.namespace + known === code) ?? []
  return access === undefined ? {} : { access_type: access }
}

function tellSchema(resource: Resource): Told {
  const [first] = valuesOf(resource, 'dct:conformsTo')
  const written = first && writtenOf(first)
  if (first === undefined || written === undefined) return {}
  return { schema: isReference(first) ? { url: written } : { name: written } }
}

function tellPublisher(resource: Resource, graph: Graph): Told {
  const [first] = valuesOf(resource, 'dct:publisher')
  if (first === undefined) return {}
  const isPerson = isReference(first) && graph.get(first.id)?.types.includes(expand('foaf:Person')) === true
  const { name, ...organization } = tellNode(first, graph, { name: 'page', rows: DATAGOUV_PUBLISHER })
  if (!isPerson) return { organization: { ...(name !== undefined && { name }), ...organization } }
  return { owner: { ...(name !== undefined && { first_name: '', last_name: name }), ...(organization['page'] !== undefined && { page: organization['page'] }) } }
}

/** Whom to write to, and every agent with a role but the publisher, who has a place of his own. */
function tellContacts(resource: Resource, graph: Graph): Told {
  const contacts = Object.entries(DATAGOUV_ROLES).flatMap(([role, property]) => {
    const values = valuesOf(resource, property).slice(role === 'publisher' ? 1 : 0)
    const points = values.map((value) => tellNode(value, graph, { rows: role === 'contact' ? DATAGOUV_CONTACT : DATAGOUV_AGENT }))
    return points.filter((point) => Object.keys(point).length > 0).map((point) => ({ ...point, role }))
  })
  return contacts.length === 0 ? {} : { contact_points: contacts }
}

function tellResource(node: Resource, graph: Graph): Told {
  const [access, download] = [firstAddress(node, 'dcat:accessURL'), firstAddress(node, 'dcat:downloadURL')]
  const url = download ?? access
  return {
    ...tellFields(node, DATAGOUV_RESOURCE),
    ...(url !== undefined && { url }),
    ...(access !== undefined && access !== url && { latest: access }),
    ...tellPart(node, graph, DATAGOUV_CHECKSUM),
    ...tellSchema(node),
  }
}

function tellService(resource: Resource, graph: Graph): Told {
  const page = firstAddress(resource, 'dcat:landingPage')
  const pages = valuesOf(resource, 'foaf:page')
  const documentation = DATAGOUV_SERVICE_PAGES.map(([field], index) => [field, pages[index] && writtenOf(pages[index])] as const)
  return {
    ...SERVICE,
    ...tellFields(resource, DATAGOUV_SERVICE),
    ...Object.fromEntries(documentation.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    ...(!isBlank(resource.id) && { [page === resource.id ? 'self_web_url' : 'self_api_url']: resource.id }),
    ...tellAccess(resource),
    ...tellPublisher(resource, graph),
    ...tellContacts(resource, graph),
    datasets: valuesOf(resource, 'dcat:servesDataset').flatMap((value) => (isReference(value) && !isBlank(value.id) ? [{ page: value.id }] : [])),
  }
}
