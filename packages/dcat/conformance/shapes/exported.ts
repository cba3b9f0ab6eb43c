import { DataFactory, Parser, Store } from 'n3'
import { Validator } from 'shacl-engine'
import { expand } from '../../src/data/namespaces.ts'
import { hits } from '../../src/check/hits.ts'
import type { Profile } from '../../src/data/profiles/types.ts'
import type { Graph } from '../../src/model/graph.ts'
import { rowRules } from '../../src/rules/rows/row-rule.ts'
import { writeShapes } from '../../src/write/shapes/shacl.ts'
import { quadsOfGraph, termId } from './quads.ts'

/** The components that say by themselves what our constraint of the same name says. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  ['minCount', 'maxCount', 'datatype', 'nodeKind', 'hasValue'].map((name) => [`http://www.w3.org/ns/shacl#${name.charAt(0).toUpperCase()}${name.slice(1)}ConstraintComponent`, name]),
)

/** shacl-engine with the shapes that we export of a profile, and nothing else: `focus property constraint` of what it finds. */
export function exported(profile: Profile): (graph: Graph) => Promise<ReadonlySet<string>> {
  const shapes = new Store(new Parser().parse(writeShapes(profile)))
  const validator = new Validator(shapes, { factory: DataFactory })
  const rules = new Map(rowRules(profile).map((rule) => [rule.id, rule]))
  return async (graph) => {
    const report = await validator.validate({ dataset: new Store(quadsOfGraph(graph)) })
    const keys = new Set<string>()
    for (const { focusNode, path, constraintComponent, shape } of report.results) {
      const [id] = shapes.getObjects(shape.ptr.term, expand('dct:identifier'), null)
      const rule = rules.get(id?.value ?? '')
      if (!rule) throw new Error(`no rule: ${shape.ptr.term.value}`)
      const plain = PLAIN.get(constraintComponent.value)
      const said = path?.[0]?.predicates[0]?.value
      // The engine's own words are taken wherever it has some: the rule only says what "or" and "node" stand for.
      const constraint = plain === 'minCount' && rule.kind === 'recommended' ? 'recommended' : (plain ?? rule.kind)
      keys.add(`${termId(focusNode.term)} ${said ?? rule.row.property} ${constraint}`)
    }
    return keys
  }
}

/** The same keys, of what our own check finds. */
export const found = (graph: Graph, profile: Profile): ReadonlySet<string> => new Set(hits(graph, profile).map(({ subject, rule }) => `${subject.id} ${rule.row.property} ${rule.kind}`))

export const differences = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>): readonly string[] => [
  ...[...mine].filter((key) => !theirs.has(key)).map((key) => `check only: ${key}`),
  ...[...theirs].filter((key) => !mine.has(key)).map((key) => `shapes only: ${key}`),
]
