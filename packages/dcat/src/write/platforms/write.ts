import { type Finding, finding } from '@communaux/report'
import { expand } from '../../data/namespaces.ts'
import { classIri } from '../../model/fields.ts'
import type { Graph, Resource } from '../../model/graph.ts'
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

/** Writes the datasets of a catalogue as a platform lists them, then reads each again: what differs is told. */
export function writePlatform(graph: Graph, adapter: Adapter): PlatformText {
  const main = mainNodes(graph)
  const before = sideOf(graph)
  const findings: Finding[] = []
  const kept = new Set<string>()
  const write = (resource: Resource, how: Pick<Adapter, 'tell' | 'read'>, isHead: boolean): Told => {
    const told = how.tell(resource, graph)
    findings.push(...differencesOf(resource.id, how.read(told), before, isHead, adapter))
    for (const reached of closureOf(resource.id, before)) kept.add(reached)
    return told
  }
  const headId = headCatalog(graph, main)
  const headNode = headId === undefined ? undefined : graph.get(headId)
  const head = adapter.head && headNode && write(headNode, adapter.head, true)
  const all = new Set(main.values())
  const items: Told[] = []
  for (const [id, name] of main) {
    const resource = graph.get(id)
    if (!resource || !(adapter.holds(name, all) || (isTyped(resource, 'Dataset') && adapter.holds('Dataset', all)))) continue
    const told = write(resource, adapter, false)
    items.push(told)
    findings.push(...requiredFindings(id, told, adapter), ...(adapter.notes?.(id, told) ?? []))
  }
  return { text: adapter.document(items, head), findings: [...findings, ...nodesLost(kept, main, before, adapter)] }
}

/** The list of a catalogue is the document itself. */
const LIST = expand('dcat:dataset')

function differencesOf(id: string, written: Graph, before: Side, isHead: boolean, adapter: Adapter): readonly Finding[] {
  const after = sideOf(written)
  const [root] = [...mainNodes(written)].find(([, name]) => (name === 'Catalog') === isHead) ?? []
  if (root === undefined) return []
  return lossFindings(differences(before, id, after, root).filter(({ path }) => path[0] !== LIST), id, before, after, adapter)
}

function requiredFindings(subject: string, told: Told, { required, ...target }: Adapter): readonly Finding[] {
  return required.filter(([field]) => (told[field] ?? null) === null).map(([field, property]) => ({
    ...finding(writeRequired, { subject, path: [field], params: { field, format: target.name, property }, details: { property: expand(property) } }),
    source: target.source,
  }))
}

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
  for (const resource of side.graph.values()) if (!kept.has(resource.id) && !gone.has(resource.id)) lose(resource)
  return findings
}
