import { type Finding, finding } from '@communaux/report'
import { expand } from '../../data/namespaces.ts'
import { classIri } from '../../model/fields.ts'
import { type Graph, isBlank, type Resource } from '../../model/graph.ts'
import { headCatalog, isTyped, type MainClass, mainNodes } from '../../model/roles.ts'
import { writeNodeLost, writeRequired } from '../findings.ts'
import { differences } from '../loss/compare.ts'
import { lossFindings, pathName, type Target } from '../loss/findings.ts'
import { closureOf, type Side, sideOf } from '../loss/side.ts'
import type { Adapter } from './adapter.ts'
import type { Told } from './tell.ts'

/** A document of a platform and what it does not keep. */
export interface PlatformText {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Writes the datasets of a catalogue as a platform lists them, then reads them again: what differs is told. */
export function writePlatform(graph: Graph, adapter: Adapter): PlatformText {
  const main = mainNodes(graph)
  const before = sideOf(graph)
  // Another dataset is named where it is used; it is described in its own place.
  const parts = new Map([...graph].filter(([id]) => !before.isWall(id)))
  const listed = listedNodes(graph, main)
  const all = new Set(listed.map(({ name }) => name))
  const items = listed.filter(({ name }) => adapter.holds(name, all)).map(({ resource, name }) => ({ id: resource.id, told: adapter.tell(resource, parts, name) }))
  const headId = headCatalog(graph, main)
  const headNode = headId === undefined ? undefined : graph.get(headId)
  const head = adapter.head && headNode && !isTyped(headNode, 'Dataset') ? { id: headNode.id, told: adapter.head(headNode, parts) } : undefined
  const tolds = items.map(({ told }) => told)
  const read = adapter.read(tolds, head?.told)
  const compare = comparer(before, sideOf(read.graph), adapter)
  const findings = [
    ...(head ? compare(head.id, read.head).filter(({ path }) => path?.join('/') !== LIST) : []),
    ...items.flatMap(({ id, told }, index) => [...compare(id, read.roots[index]), ...requiredFindings(id, told, adapter), ...(adapter.notes?.(id, told) ?? [])]),
  ]
  const kept = new Set([...(head ? [head] : []), ...items].flatMap(({ id }) => [...closureOf(id, before)]))
  return { text: adapter.document(tolds, head?.told), findings: [...findings, ...nodesLost(kept, main, before, adapter)] }
}

/** The list of a catalogue is the document itself. */
const LIST = 'dataset'

const comparer = (before: Side, after: Side, target: Target) => (id: string, root: string | undefined): readonly Finding[] =>
  root === undefined ? [] : lossFindings(differences(before, id, after, root), id, before, after, target)

/** Every main node with its class; a series or a catalogue that is also typed a dataset is written as one. */
function listedNodes(graph: Graph, main: ReadonlyMap<string, MainClass>): readonly { readonly resource: Resource; readonly name: MainClass }[] {
  return [...main].flatMap(([id, name]) => {
    const resource = graph.get(id)
    return resource ? [{ resource, name: isTyped(resource, 'Dataset') ? 'Dataset' : name }] : []
  })
}

function requiredFindings(subject: string, told: Told, { required, ...target }: Adapter): readonly Finding[] {
  return required.filter(([field]) => (told[field] ?? null) === null).map(([field, property]) => ({
    ...finding(writeRequired, { subject, path: [field], params: { field, format: target.name, property }, details: { property: expand(property) } }),
    source: target.source,
  }))
}

/** A node without name or class that only lists datasets: the document itself. */
const isBareList = ({ id, types, properties }: Resource): boolean => isBlank(id) && types.length === 0 && [...properties.keys()].every((property) => property === expand('dcat:dataset'))

/** Catalogues, series, services, records, and nodes that nothing kept points to: each is told once, with all it describes. */
function nodesLost(kept: ReadonlySet<string>, main: ReadonlyMap<string, MainClass>, side: Side, target: Target): readonly Finding[] {
  const gone = new Set<string>()
  const findings: Finding[] = []
  const lose = ({ id, types }: Resource, name?: MainClass): void => {
    const type = name === undefined ? (types[0] ?? expand('rdfs:Resource')) : classIri(name)
    findings.push({ ...finding(writeNodeLost, { subject: id, params: { format: target.name, type: pathName([type]) }, details: { property: expand('rdf:type'), class: type } }), source: target.source })
    for (const reached of closureOf(id, side)) gone.add(reached)
  }
  for (const [id, name] of main) {
    const resource = side.graph.get(id)
    if (resource && !kept.has(id)) lose(resource, name)
  }
  for (const resource of side.graph.values()) if (!kept.has(resource.id) && !gone.has(resource.id) && !isBareList(resource)) lose(resource)
  return findings
}
