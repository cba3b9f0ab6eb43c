import type { Example, Expected, RuleExamples } from '@communaux/report/testing'
import { expand } from '../../data/namespaces.ts'
import type { Graph, Resource, Value } from '../../model/graph.ts'
import type { RuleContext } from './catalog-rule.ts'
import { contextOf } from './context.ts'

export type CatalogExamples = RuleExamples<Resource, RuleContext>
type Given = string | Value | readonly (string | Value)[]

export const link = (id: string): Value => ({ id })
export const typed = (value: string, datatype: string): Value => ({ value, datatype: expand(datatype) })

const toValue = (given: string | Value): Value => (typeof given === 'string' ? { value: given } : given)
const toValues = (given: Given): readonly Value[] => (Array.isArray(given) ? (given as readonly (string | Value)[]).map(toValue) : [toValue(given as string | Value)])

/** A node of one class; a bare text is a literal. Names are prefixed. */
export function node(type: string, properties: Readonly<Record<string, Given>>, id = 'https://example.org/1'): Resource {
  return { id, types: [expand(type)], properties: new Map(Object.entries(properties).map(([name, given]) => [expand(name), toValues(given)])) }
}

export const dataset = (properties: Readonly<Record<string, Given>>, id?: string): Resource => node('dcat:Dataset', properties, id)
export const distribution = (properties: Readonly<Record<string, Given>>, id?: string): Resource => node('dcat:Distribution', properties, id)

/** One case: the first node is the one checked, the others are around it in the document. */
export function example(
  name: string,
  nodes: Resource | readonly [Resource, ...Resource[]],
  expect: Expected,
  given: Pick<RuleContext, 'now' | 'licenceOf'> = {},
): Example<Resource, RuleContext> {
  const all = 'id' in nodes ? [nodes] : nodes
  const [target] = all as readonly [Resource, ...Resource[]]
  const graph: Graph = new Map(all.map((resource) => [resource.id, resource]))
  return { name, target, context: contextOf(graph, given), expect }
}
