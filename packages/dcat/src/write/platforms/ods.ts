import {
  ODS_BOX, ODS_DCAT, ODS_DCAT_PARTS, ODS_DCAT_WORDS, ODS_DEFAULT, ODS_DEFAULT_PLAIN, ODS_EXPORTS, ODS_FILE, ODS_GEO_EXPORTS, ODS_INSPIRE_CONTACT, ODS_PUBLISHER,
} from '../../data/ods.ts'
import { type Graph, isReference, type Resource, type Value } from '../../model/graph.ts'
import type { Json } from '../../read/json/parse.ts'
import { boxText, exportUrl, readOdsDataset } from '../../read/platforms/ods.ts'
import { type Adapter, jsonText, readItems } from './adapter.ts'
import { languageTag } from './codes.ts'
import { UniqueNames } from './slug.ts'
import { firstAddress, tellFields, tellNode, tellPart, type Told } from './tell.ts'
import { addressesOf, bestText, filesOf, textsOf, valuesOf } from './values.ts'

/** The catalogue of the Explore API v2.1 of Opendatasoft (Huwise). Files of other portals are its alternative exports. */
export function odsAdapter(): Adapter {
  const names = new UniqueNames()
  return {
    name: 'Opendatasoft',
    source: { title: 'Opendatasoft, API Explore v2.1', url: 'https://help.opendatasoft.com/apis/ods-explore-v2/' },
    required: [],
    holds: (name) => name === 'Dataset',
    tell: (resource, graph) => tellDataset(resource, graph, names),
    read: (items) => readItems(items, (told, sink) => readOdsDataset(told, sink, undefined)),
    document: (items) => jsonText({ total_count: items.length, results: items }),
  }
}

const PAGE = /^(https:\/\/([^/?#]+))\/explore\/dataset\/([\w@-]+)\/$/
const OWN_NAME = /^[\w-]+(?:@[\w-]+)?$/

function tellDataset(resource: Resource, graph: Graph, names: UniqueNames): Told {
  const [, home, domain, page] = PAGE.exec(resource.id) ?? []
  const identifier = bestText(valuesOf(resource, 'dct:identifier'))
  const id = page ?? (identifier !== undefined && OWN_NAME.test(identifier) ? identifier : names.of([identifier, bestText(valuesOf(resource, 'dct:title'))]))
  const files = filesOf(resource, graph)
  const exported = (format: string): boolean => home !== undefined && files.some((file) => file.id === exportUrl(home, id, format))
  const hasRecords = ODS_EXPORTS.some(exported)
  const isGeo = ODS_GEO_EXPORTS.some(exported)
  const isOwn = (file: Resource): boolean => hasRecords && [...ODS_EXPORTS, ...ODS_GEO_EXPORTS].some((format) => home !== undefined && file.id === exportUrl(home, id, format))
  return {
    dataset_id: id,
    has_records: hasRecords,
    data_visible: true,
    features: isGeo ? ['geo'] : [],
    attachments: [],
    alternative_exports: files.filter((file) => !isOwn(file)).map((file, index) => tellFile(file, index)),
    metas: { default: tellDefault(resource, graph, domain), dcat: tellDcat(resource, graph), ...tellInspire(resource, graph) },
    fields: [],
  }
}

function tellDefault(resource: Resource, graph: Graph, domain: string | undefined): Told {
  return {
    ...(domain !== undefined && { source_domain_address: domain }),
    ...tellFields(resource, ODS_DEFAULT),
    ...tellFields(resource, ODS_DEFAULT_PLAIN),
    ...tellLanguage(resource),
    ...tellLicence(resource, graph),
    ...tellPart(resource, graph, ODS_PUBLISHER),
  }
}

/** The language of the record: the first that is stated and has a tag, else that of its title. */
function tellLanguage(resource: Resource): Told {
  const stated = addressesOf(valuesOf(resource, 'dct:language')).map(languageTag).find((tag) => tag !== undefined)
  const tags = textsOf(valuesOf(resource, 'dct:title')).map(({ lang }) => lang)
  const tag = stated ?? (tags.includes('fr') ? 'fr' : tags[0])
  return tag === undefined ? {} : { language: tag }
}

function tellLicence(resource: Resource, graph: Graph): Told {
  const [first] = valuesOf(resource, 'dct:license')
  if (first === undefined) return {}
  const title = isReference(first) ? bestText(valuesOf(graph.get(first.id), 'dct:title')) : first.value
  const url = addressesOf([first])[0]
  return { ...(title !== undefined && { license: title }), ...(url !== undefined && { license_url: url }) }
}

function tellDcat(resource: Resource, graph: Graph): Told {
  const words = ODS_DCAT_WORDS.map(([field, property]) => [field, wordsOf(valuesOf(resource, property), graph)] as const)
  return {
    ...tellFields(resource, ODS_DCAT),
    ...Object.assign({}, ...ODS_DCAT_PARTS.map((part) => tellPart(resource, graph, part))) as Told,
    ...Object.fromEntries(words.filter((entry): entry is [string, string] => entry[1] !== undefined)),
  }
}

/** A place or a period in words: the text itself, else the name of the first node that has one. */
function wordsOf(values: readonly Value[], graph: Graph): string | undefined {
  const names = values.flatMap((value) => (isReference(value) ? ['skos:prefLabel', 'rdfs:label'].map((property) => bestText(valuesOf(graph.get(value.id), property))) : []))
  return bestText(values) ?? names.find((name) => name !== undefined)
}

/** A second contact and a box have their place in the INSPIRE group. */
function tellInspire(resource: Resource, graph: Graph): Told {
  const second = valuesOf(resource, 'dcat:contactPoint')[1]
  const told: Told = { ...(second && tellNode(second, graph, ODS_INSPIRE_CONTACT)), ...tellBox(resource, graph) }
  return Object.keys(told).length === 0 ? {} : { inspire: told }
}

const SIDES = /^POLYGON\(\(([-\d.]+) ([-\d.]+), ([-\d.]+) [-\d.]+, [-\d.]+ ([-\d.]+),/

function tellBox(resource: Resource, graph: Graph): Told {
  const places = valuesOf(resource, 'dct:spatial').map((value) => (isReference(value) ? graph.get(value.id) : undefined))
  for (const { value } of places.flatMap((place) => textsOf(valuesOf(place, 'dcat:bbox')))) {
    const [, west = '', south = '', east = '', north = ''] = SIDES.exec(value) ?? []
    if (value === boxText(west, south, east, north)) return Object.fromEntries(ODS_BOX.map((side, index) => [side, [west, south, east, north][index] ?? '']))
  }
  return {}
}

function tellFile(file: Resource, index: number): Json {
  const url = firstAddress(file, 'dcat:downloadURL') ?? firstAddress(file, 'dcat:accessURL')
  return { id: `fichier-${(index + 1).toString()}`, ...tellFields(file, ODS_FILE), ...(url !== undefined && { url }) }
}
