import type { Finding } from '@communaux/report'
import { rdfType } from '../src/data/namespaces.ts'
import { iriOfKey } from '../src/model/fields.ts'
import { type Graph, isBlank, isReference, type Value } from '../src/model/graph.ts'
import { mainNodes } from '../src/model/roles.ts'

type Path = readonly string[]

/** What findings say is not as it was: properties by a path from the dataset, and nodes whose name is not kept. */
export interface Named {
  readonly properties: readonly Path[]
  readonly names: readonly Path[]
}

export function namedBy(findings: readonly Finding[], subject: string): Named {
  const paths = (isIt: (rule: string) => boolean): readonly Path[] =>
    findings.filter((finding) => finding.subject === subject && isIt(finding.rule)).map(({ path = [] }) => path.map((step) => iriOfKey.get(String(step)) ?? String(step)))
  return { properties: paths((rule) => /write-(?:lost|reshaped|implied)$/.test(rule)), names: paths((rule) => rule === 'dcat/write-name') }
}

/**
 * All that is said of a dataset as one text, without what is named: another dataset, series, record or catalogue ends the description.
 * It knows nothing of how losses are found.
 */
export function treeOf(graph: Graph, root: string, named: Named): string {
  const main = mainNodes(graph)
  const isWall = (id: string): boolean => main.has(id) && main.get(id) !== 'DataService'
  const nodesAt = (path: Path): ReadonlySet<string> => path.reduce<ReadonlySet<string>>((nodes, property) => new Set([...nodes].flatMap((id) => linksOf(graph, id, property)).filter((id) => id !== root && !isWall(id))), new Set([root]))
  const hidden = new Set(named.names.flatMap((path) => [...nodesAt(path)].map((id) => `${path.at(-1) ?? ''} ${id}`)))
  const gone = new Set(named.properties.flatMap((path) => [...nodesAt(path.slice(0, -1))].map((id) => `${id} ${path.at(-1) ?? ''}`)))

  function node(id: string, property: string, above: Path): string {
    const called = isBlank(id) || hidden.has(`${property} ${id}`) ? '' : `<${id}>`
    const resource = isWall(id) && id !== root ? undefined : graph.get(id)
    if (!resource || above.includes(id) || above.length > 9) return called
    const all: readonly (readonly [string, readonly Value[]])[] = [...resource.properties, [rdfType, resource.types.map((type) => ({ id: type }))]]
    const said = all.flatMap(([name, values]) => {
      if (values.length === 0 || gone.has(`${id} ${name}`)) return []
      return [`${name} ${[...new Set(values.map((value) => valueOf(value, name, [...above, id])))].sort().join(' | ')}`]
    })
    return said.length === 0 ? called : `${called}{${said.sort().join('; ')}}`
  }

  function valueOf(value: Value, property: string, above: Path): string {
    if (!isReference(value)) return JSON.stringify([value.value, value.lang, value.datatype])
    return property === rdfType ? `<${value.id}>` : node(value.id, property, above)
  }
  return node(root, '', [])
}

const linksOf = (graph: Graph, id: string, property: string): readonly string[] =>
  (graph.get(id)?.properties.get(property) ?? []).flatMap((value) => (isReference(value) ? [value.id] : []))
