import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DataFactory, type NamedNode, Parser, type Quad, Store } from 'n3'
import { Validator } from 'shacl-engine'
import { expand } from '../../src/data/namespaces.ts'
import type { Table } from '../../src/data/tables/types.ts'
import type { Graph } from '../../src/model/graph.ts'
import { corpora } from '../corpora.ts'
import { quadsOfGraph, termId } from './quads.ts'

const SH = 'http://www.w3.org/ns/shacl#'
/** The components compared, by the name that `details.constraint` gives them. */
const COMPONENTS: ReadonlyMap<string, string> = new Map(
  ['minCount', 'maxCount', 'datatype', 'nodeKind', 'class', 'in', 'pattern', 'uniqueLang', 'languageIn', 'hasValue'].map((name) => [
    `${SH}${name.charAt(0).toUpperCase()}${name.slice(1)}ConstraintComponent`,
    name,
  ]),
)

/** One result as `focus property constraint`. */
export const resultKey = (focus: string, property: string, constraint: string): string => `${focus} ${property} ${constraint}`

/** A shape file: what it finds in a graph, and what it is able to find. */
export interface Oracle {
  readonly results: (graph: Graph) => Promise<Set<string>>
  /** `class property constraint` of each constraint declared on a class and a single property. */
  readonly declared: ReadonlySet<string>
}

/** shacl-engine with a shape file of the corpora, and the tables' own triples in the data. */
export function oracle(shapeFile: string, tables: readonly Table[]): Oracle {
  const shapes = new Store(new Parser().parse(readFileSync(resolve(corpora, shapeFile), 'utf8')))
  const validator = new Validator(shapes, { factory: DataFactory })
  const background = tables.flatMap(tableQuads)
  return {
    declared: declaredIn(shapes),
    results: async (graph) => {
      const report = await validator.validate({ dataset: new Store([...quadsOfGraph(graph), ...background]) })
      const known = new Set(background.map(({ subject }) => subject.value))
      const keys = new Set<string>()
      for (const { focusNode, path, constraintComponent } of report.results) {
        const constraint = COMPONENTS.get(constraintComponent.value)
        const step = path?.length === 1 ? path[0] : undefined
        const property = step?.start === 'subject' && step.predicates.length === 1 ? step.predicates[0] : undefined
        if (!constraint || !property || known.has(focusNode.term.value)) continue
        keys.add(resultKey(termId(focusNode.term), property.value, constraint))
      }
      return keys
    },
  }
}

function tableQuads(table: Table): Quad[] {
  const iri = (name: string): NamedNode => DataFactory.namedNode(expand(name))
  const type = iri('rdf:type')
  return (table.codes ? table.codes.split(' ') : []).flatMap((code) =>
    table.instanceOf.map((of) => DataFactory.quad(DataFactory.namedNode(table.namespace + code), type, iri(of))),
  )
}

function declaredIn(shapes: Store): Set<string> {
  const declared = new Set<string>()
  for (const { subject, object: target } of shapes.getQuads(null, `${SH}targetClass`, null, null)) {
    for (const shape of shapes.getObjects(subject, `${SH}property`, null)) {
      const property = shapes.getObjects(shape, `${SH}path`, null)[0]
      if (property?.termType !== 'NamedNode') continue
      for (const constraint of COMPONENTS.values()) {
        if (shapes.countQuads(shape, `${SH}${constraint}`, null, null)) declared.add(resultKey(target.value, property.value, constraint))
      }
    }
  }
  return declared
}
