import { rdfType } from '../../data/namespaces.ts'
import { sameValue } from '../../model/graph-builder.ts'
import { isBlank, isReference, type Reference, type Resource, type Value } from '../../model/graph.ts'
import { isOpen, type Side, signatureOf, valueSignature } from './side.ts'

/** What is not the same on both sides at one place: the property at the end of a path of properties. */
export interface Difference {
  /** Full IRIs, from the node compared on; empty for that node itself. */
  readonly path: readonly string[]
  /** Values of the first side that the second has not. */
  readonly lost: readonly Value[]
  /** Values of the second side that the first has not. */
  readonly instead: readonly Value[]
  /** The nodes say the same, but they are not called the same. */
  readonly isName: boolean
}

/** Compares what two nodes say, as deep as their descriptions go. Several values at one place make one difference. */
export function differences(before: Side, from: string, after: Side, to: string): readonly Difference[] {
  const comparison = new Comparison(before, after)
  comparison.pair({ id: from }, { id: to }, [])
  comparison.run()
  return [...comparison.found.values()]
}

/** Two nodes that stand for the same thing, and where they were met first. */
interface Pair {
  readonly a: Reference
  readonly b: Reference
  readonly path: readonly string[]
}

class Comparison {
  readonly found = new Map<string, { path: readonly string[]; lost: Value[]; instead: Value[]; isName: boolean }>()
  readonly #before: Side
  readonly #after: Side
  readonly #seen = new Set<string>()
  readonly #queue: Pair[] = []

  constructor(before: Side, after: Side) {
    this.#before = before
    this.#after = after
  }

  /** Each pair is compared once, at the shortest of its paths: a node that is met again says no more. */
  pair(a: Reference, b: Reference, path: readonly string[]): void {
    const key = `${a.id} ${b.id}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#queue.push({ a, b, path })
  }

  run(): void {
    for (const { a, b, path } of this.#queue) {
      if (a.id !== b.id && !(isBlank(a.id) && isBlank(b.id))) this.#add(path, isBlank(a.id) ? [] : [a], isBlank(b.id) ? [] : [b], true)
      const [left, right] = [descriptionOf(a, this.#before, path), descriptionOf(b, this.#after, path)]
      const types = (ids: readonly string[] = []): readonly Value[] => ids.map((id) => ({ id }))
      this.#property([...path, rdfType], types(left?.types), types(right?.types))
      for (const property of new Set([...(left?.properties.keys() ?? []), ...(right?.properties.keys() ?? [])])) {
        this.#property([...path, property], left?.properties.get(property) ?? [], right?.properties.get(property) ?? [])
      }
    }
  }

  #property(path: readonly string[], left: readonly Value[], right: readonly Value[]): void {
    const isNamed = (value: Value): boolean => !isReference(value) || !isBlank(value.id)
    const common = left.filter((value) => isNamed(value) && right.some((other) => sameValue(value, other)))
    for (const value of common) if (isReference(value)) this.pair(value, value, path)
    const rest = (values: readonly Value[]): readonly Value[] => values.filter((value) => !common.some((other) => sameValue(value, other)))
    const unpaired = this.#nodes(path, rest(left), rest(right))
    if (unpaired.left.length + unpaired.right.length > 0) this.#add(path, unpaired.left, unpaired.right, false)
  }

  /** Pairs the nodes that say the same, then those that say most in common. */
  #nodes(path: readonly string[], left: readonly Value[], right: readonly Value[]): { left: readonly Value[]; right: readonly Value[] } {
    const free = new Set(right.filter((value): value is Reference => isOpen(value, this.#after)))
    const paired = new Set<Value>()
    const open = left.filter((value): value is Reference => isOpen(value, this.#before))
    for (const choose of [sameSaid, mostSaid, anyBlank]) {
      for (const node of open) {
        const other = paired.has(node) ? undefined : choose(node, [...free], this.#before, this.#after)
        if (!other) continue
        free.delete(other)
        paired.add(node).add(other)
        this.pair(node, other, path)
      }
    }
    return { left: left.filter((value) => !paired.has(value)), right: right.filter((value) => !paired.has(value)) }
  }

  #add(path: readonly string[], lost: readonly Value[], instead: readonly Value[], isName: boolean): void {
    const key = JSON.stringify([isName, path])
    const known = this.found.get(key) ?? { path, lost: [], instead: [], isName }
    known.lost.push(...lost)
    known.instead.push(...instead)
    this.found.set(key, known)
  }
}

/** What is said of a node; behind a wall nothing is, but of the node that is compared itself. */
const descriptionOf = ({ id }: Reference, { graph, isWall }: Side, path: readonly string[]): Resource | undefined =>
  path.length > 0 && isWall(id) ? undefined : graph.get(id)

type Choose = (node: Reference, among: readonly Reference[], before: Side, after: Side) => Reference | undefined

const sameSaid: Choose = ({ id }, among, before, after) => {
  const wanted = signatureOf(id, before)
  return among.find((other) => signatureOf(other.id, after) === wanted)
}

/** The one that has the most statements in common, if any has one. */
const mostSaid: Choose = ({ id }, among, before, after) => {
  const wanted = statementsOf(id, before)
  const scored = among.map((other) => ({ other, score: [...statementsOf(other.id, after)].filter((statement) => wanted.has(statement)).length }))
  const best = scored.reduce<(typeof scored)[number] | undefined>((found, one) => (one.score > (found?.score ?? 0) ? one : found), undefined)
  return best?.other
}

/** A blank node of which nothing is said is any blank node. */
const anyBlank: Choose = ({ id }, among, before) => (isBlank(id) && before.graph.get(id) === undefined ? among.find((other) => isBlank(other.id)) : undefined)

function statementsOf(id: string, side: Side): ReadonlySet<string> {
  const said = [...(side.graph.get(id)?.properties ?? [])]
  return new Set(said.flatMap(([property, values]) => values.flatMap((value) => [`${property} ${valueSignature(value, side)}`, ...nearly(property, value)])))
}

/** A text counts without its language and its datatype as well: it is still the same contact, the same file. */
const nearly = (property: string, value: Value): readonly string[] => (isReference(value) ? [] : [`${property} ~${value.value}`])
