import { CKAN_DATASET, CKAN_PARTS, CKAN_RESOURCE, CKAN_RESOURCE_PARTS } from '../../data/ckan.ts'
import { type Graph, isBlank, isReference, type Resource } from '../../model/graph.ts'
import { isArray, isObject, type Json, type JsonObject } from '../../read/json/parse.ts'
import { readCkanDataset } from '../../read/platforms/ckan.ts'
import { type Adapter, jsonText, readItems } from './adapter.ts'
import { licenceConcept } from './codes.ts'
import { UniqueNames } from './slug.ts'
import { byLanguage, firstAddress, tellFields, tellPart, type Told } from './tell.ts'
import { bestText, filesOf, textsOf, valuesOf } from './values.ts'

/** What `package_search` of CKAN answers, with the fields of ckanext-dcat’s schemas (ckanext-scheming). */
export function ckanAdapter(): Adapter {
  const names = new UniqueNames()
  return {
    name: 'CKAN',
    source: { title: 'ckanext-dcat 2.4.3, correspondance des champs', url: 'https://docs.ckan.org/projects/ckanext-dcat/en/latest/mapping/' },
    required: [['title', 'dct:title']],
    holds: (name) => name === 'Dataset' || name === 'DatasetSeries',
    tell: (resource, graph, name) => ({ ...tellDataset(resource, graph, names), type: name === 'DatasetSeries' ? 'dataset_series' : 'dataset' }),
    read: (items) => readItems(items, (told, sink) => readCkanDataset(told, sink, undefined)),
    document: (items) => jsonText({ success: true, result: { count: items.length, results: items } }),
  }
}

function tellDataset(resource: Resource, graph: Graph, names: UniqueNames): Told {
  const identifier = bestText(valuesOf(resource, 'dct:identifier'))
  const name = names.of([identifier, resource.id.split(/[/#:]/).filter(Boolean).at(-1), bestText(valuesOf(resource, 'dct:title'))])
  const resources = filesOf(resource, graph).map((file) => tellResource(file, graph))
  const parts = Object.assign({}, ...CKAN_PARTS.map((part) => tellPart(resource, graph, part))) as Told
  return {
    id: identifier ?? name,
    name,
    state: 'active',
    private: false,
    ...(isBlank(resource.id) ? {} : { uri: resource.id }),
    ...(identifier !== undefined && { identifier }),
    ...tellFields(resource, CKAN_DATASET),
    ...tellKeywords(resource),
    ...tellLicence(resource, graph),
    ...parts,
    ...plainFields(parts),
    resources,
    num_resources: resources.length,
  }
}

/** What a CKAN without these schemas shows: who publishes and whom to write to. Where the lists are there, readers do not look here. */
function plainFields({ publisher, contact }: Told): Told {
  const { name: organization } = firstOf(publisher)
  const { name, email } = firstOf(contact)
  return {
    ...(organization !== undefined && { organization: { title: organization } }),
    ...(name !== undefined && { maintainer: name }),
    ...(email !== undefined && { maintainer_email: email }),
  }
}

function firstOf(list: Json | undefined): JsonObject {
  const first = isArray(list) ? list[0] : undefined
  return isObject(first) ? first : {}
}

function tellKeywords(resource: Resource): Told {
  const words = textsOf(valuesOf(resource, 'dcat:keyword'))
  const best = words.some(({ lang }) => lang === 'fr') ? 'fr' : words[0]?.lang
  const shown = words.filter(({ lang }) => lang === best).map(({ value }) => ({ name: value, display_name: value }))
  return {
    tags: shown,
    num_tags: shown.length,
    ...(words.some(({ lang }) => lang !== undefined) && { tags_translated: byLanguage(words) }),
  }
}

/** The licence of a dataset is three fields: identifier, name, address. */
function tellLicence(resource: Resource, graph: Graph): Told {
  const [first] = valuesOf(resource, 'dct:license')
  if (first === undefined) return {}
  if (!isReference(first)) return { license_title: first.value }
  const node = graph.get(first.id)
  const title = bestText(valuesOf(node, 'dct:title'))
  const known = licenceConcept(first.id)
  const id = bestText(valuesOf(node, 'dct:identifier')) ?? (known?.url === first.id ? known.udata : undefined)
  return {
    ...(id !== undefined && { license_id: id }),
    ...(title !== undefined && { license_title: title }),
    ...(!isBlank(first.id) && { license_url: first.id }),
  }
}

function tellResource(node: Resource, graph: Graph): Told {
  const [access, download] = [firstAddress(node, 'dcat:accessURL'), firstAddress(node, 'dcat:downloadURL')]
  const url = download ?? access
  return {
    ...(isBlank(node.id) ? {} : { uri: node.id }),
    ...(url !== undefined && { url }),
    ...(access !== undefined && access !== url && { access_url: access }),
    ...(download !== undefined && { download_url: download }),
    ...tellFields(node, CKAN_RESOURCE),
    ...Object.assign({}, ...CKAN_RESOURCE_PARTS.map((part) => tellPart(node, graph, part))) as Told,
  }
}
