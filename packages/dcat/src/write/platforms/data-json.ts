import { expand } from '../../data/namespaces.ts'
import { POD, POD_CONTACT, POD_DATASET, POD_DISTRIBUTION, POD_PERIOD, POD_PUBLISHER } from '../../data/pod.ts'
import type { PartRow } from '../../data/fields.ts'
import { type Graph, isBlank, isReference, type Resource } from '../../model/graph.ts'
import { mainNodes } from '../../model/roles.ts'
import { readProfile } from '../../read/jsonld/profile.ts'
import { dataJsonAsJsonLd } from '../../read/platforms/data-json.ts'
import { type Adapter, jsonText } from './adapter.ts'
import { mediaTypeOfFormat } from './codes.ts'
import { tellFields, tellNode, tellPart, type Told } from './tell.ts'
import { addressesOf, bestText, filesOf, valuesOf } from './values.ts'

/** `data.json` of Project Open Data 1.1: a catalogue and its datasets, JSON-LD by its context. */
export const dataJsonAdapter: Adapter = {
  name: 'data.json',
  source: { title: 'Project Open Data, schéma 1.1', url: 'https://resources.data.gov/resources/dcat-us/' },
  required: [
    ['title', 'dct:title'], ['description', 'dct:description'], ['keyword', 'dcat:keyword'], ['modified', 'dct:modified'], ['publisher', 'dct:publisher'], ['contactPoint', 'dcat:contactPoint'],
    ['identifier', 'dct:identifier'],
  ],
  holds: (name) => name === 'Dataset',
  tell: tellDataset,
  head: (resource, graph) => ({ ...named(resource), ...tellFields(resource, POD_DATASET), ...tellAgents(resource, graph), ...VERSION }),
  read(items, head = VERSION) {
    const { graph } = readProfile(dataJsonAsJsonLd({ ...head, dataset: items }), BASE)
    const [catalog] = [...mainNodes(graph)].find(([, name]) => name === 'Catalog') ?? []
    const listed = catalog === undefined ? [] : valuesOf(graph.get(catalog), 'dcat:dataset')
    return { graph, roots: listed.flatMap((value) => (isReference(value) ? [value.id] : [])), head: catalog }
  },
  document: (items, head = {}) => jsonText({ '@context': POD.context, '@type': 'dcat:Catalog', ...head, ...VERSION, dataset: items }),
}

/** A catalogue says which version of the format it follows. */
const VERSION = { conformsTo: POD.conformsTo, describedBy: POD.describedBy }
const BASE = 'file:///catalogue'

const named = ({ id }: Resource): Told => (isBlank(id) ? {} : { '@id': id })

function tellDataset(resource: Resource, graph: Graph): Told {
  const files = filesOf(resource, graph)
  return {
    '@type': 'dcat:Dataset',
    ...named(resource),
    accessLevel: 'public',
    ...tellFields(resource, POD_DATASET),
    ...tellPeriod(resource, graph),
    ...tellPlace(resource, graph),
    ...tellAgents(resource, graph),
    ...(files.length > 0 && { distribution: files.map(tellFile) }),
  }
}

function tellAgents(resource: Resource, graph: Graph): Told {
  return { ...typedPart(resource, graph, POD_PUBLISHER), ...typedPart(resource, graph, POD_CONTACT) }
}

/** The schema knows one type for each of these nodes: it is written where it is true. */
function typedPart(resource: Resource, graph: Graph, part: PartRow): Told {
  const [first] = valuesOf(resource, part.property)
  const { [part.field ?? '']: told } = tellPart(resource, graph, part)
  if (told === undefined || first === undefined) return {}
  const isTyped = isReference(first) && graph.get(first.id)?.types.includes(expand(part.type)) === true
  return { [part.field ?? '']: { ...(isTyped && { '@type': part.type }), ...(told as Told) } }
}

/** A period as two dates in one text; a text in the place of a period stays as it is. */
function tellPeriod(resource: Resource, graph: Graph): Told {
  const [first] = valuesOf(resource, POD_PERIOD.property)
  if (first === undefined) return {}
  const { start, end } = isReference(first) ? tellNode(first, graph, POD_PERIOD) : {}
  if (typeof start === 'string' && typeof end === 'string') return { temporal: `${start}/${end}` }
  const text = isReference(first) ? undefined : first.value
  return text === undefined ? {} : { temporal: text }
}

/** A place by its name, where the catalogue describes it. */
function tellPlace(resource: Resource, graph: Graph): Told {
  const values = valuesOf(resource, 'dct:spatial')
  const names = values.flatMap((value) => (isReference(value) ? [bestText(valuesOf(graph.get(value.id), 'skos:prefLabel'))] : []))
  const name = bestText(values) ?? names.find((text) => text !== undefined) ?? addressesOf(values)[0]
  return name === undefined ? {} : { spatial: name }
}

/** A file that is downloaded has a media type: that of its format, else the one that says "unknown". */
function tellFile(file: Resource): Told {
  const told: Told = { '@type': 'dcat:Distribution', ...named(file), ...tellFields(file, POD_DISTRIBUTION) }
  if (told['downloadURL'] === undefined || told['mediaType'] !== undefined) return told
  const [format] = addressesOf(valuesOf(file, 'dct:format'))
  return { ...told, mediaType: (format === undefined ? undefined : mediaTypeOfFormat(format)) ?? 'application/octet-stream' }
}
