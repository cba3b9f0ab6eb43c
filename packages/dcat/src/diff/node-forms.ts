import { hash64 } from '@communaux/report'
import { type Graph, isBlank, isReference, type Resource, type Value } from '../model/graph.ts'
import { meaningOf } from './meaning.ts'

/** What a value is, whatever its document calls it: the same on both sides when it says the same. */
export type FormOf = (value: Value) => string

/**
 * Gives each blank node a form that says what it says and not what its document calls it, by the refinement of colours that
 * RDFC-1.0 starts with: every round, a node takes the colour of all that it points to, until no round tells more of them
 * apart. Cyclic nodes end, and no tree is unfolded.
 *
 * @param nameOf what named nodes are called: the same on both sides for the two halves of a pair
 */
export function formsOf(graph: Graph, nameOf: (id: string) => string | undefined): FormOf {
  const blanks = [...graph.values()].filter(({ id }) => isBlank(id) && nameOf(id) === undefined)
  let colours = new Map<string, string>(blanks.map(({ id }) => [id, '']))
  const formOf: FormOf = (value) => {
    if (!isReference(value)) return meaningOf(value)
    const name = nameOf(value.id) ?? (isBlank(value.id) ? undefined : value.id)
    return name === undefined ? `[${colours.get(value.id) ?? ''}]` : `<${name}>`
  }
  for (let told = 0, round = 0; round <= blanks.length; round += 1) {
    colours = new Map(blanks.map((node) => [node.id, hash64(describedBy(node, formOf))]))
    const apart = new Set(colours.values()).size
    if (apart === told) break
    told = apart
  }
  return formOf
}

/** All that is said of a node, in an order of its own. */
export function describedBy({ types, properties }: Resource, formOf: FormOf): string {
  const said = [...properties].map(([property, values]) => `${property} ${[...new Set(values.map(formOf))].sort().join(' , ')}`)
  return [[...types].sort().join(' '), ...said.sort()].join('\n')
}
