import { rdfType } from '../../data/namespaces.ts'
import { sameValue } from '../../model/graph-builder.ts'
import { isBlank, isReference, type Reference, type Value } from '../../model/graph.ts'
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
  return [...comparison.found.values()]
}

class Comparison {
  readonly found = new Map<string, { path: readonly string[]; lost: Value[]; instead: Value[]; isName: boolean }>()
  readonly #before: Side
  readonly #after: Side
  readonly #seen = new Set<string>()

  constructor(before: Side, after: Side) {
    this.#before = before
    this.#after = after
  }

  /** Two nodes that stand for the same thing. */
  pair(a: Reference, b: Reference, path: readonly string[]): void {
    if (a.id !== b.id && !(isBlank(a.id) && isBlank(b.id))) this.#add(path, isBlank(a.id) ? [] : [a], isBlank(b.id) ? [] : [b], true)
    const key = JSON.stringify([a.id, b.id, path])
    if (this.#seen.has(key) || path.length > DEEPEST) return
    this.#seen.add(key)
    const [left, right] = [this.#before.graph.get(a.id), this.#after.graph.get(b.id)]
    const types = (ids: readonly string[] = []): readonly Value[] => ids.map((id) => ({ id }))
    this.#property([...path, rdfType], types(left?.types), types(right?.types))
    for (const property of new Set([...(left?.properties.keys() ?? []), ...(right?.properties.keys() ?? [])])) {
      this.#property([...path, property], left?.properties.get(property) ?? [], right?.properties.get(property) ?? [])
    }
  }

  #property(path: readonly string[], left: readonly Value[], right: readonly Value[]): void {
    const isNamed = (value: Value): boolean => !isReference(value) || !isBlank(value.id)
    const common = left.filter((value) => isNamed(value) && right.some((other) => sameValue(value, other)))
    for (const value of common) if (isReference(value) && !this.#before.isWall(value.id)) this.pair(value, value, path)
    const rest = (values: readonly Value[]): readonly Value[] => values.filter((value) => !common.some((other) => sameValue(value, other)))
    const unpaired = this.#nodes(path, rest(left), rest(right))
    if (unpaired.left.length + unpaired.right.length > 0) this.#add(path, unpaired.left, unpaired.right, false)
  }

  /** Pairs the nodes that say the same, then those that say most in common. */
  #nodes(path: readonly string[], left: readonly Value[], right: readonly Value[]): { left: readonly Value[]; right: readonly Value[] } {
    const free = new Set(right.filter((value): value is Reference => isOpen(value, this.#after)))
    const paired = new Set<Value>()
    const open = left.filter((value): value is Reference => isOpen(value, this.#before))
    for (const choose of [sameSaid, mostSaid]) {
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

/** Rings of nodes are walked once round. */
const DEEPEST = 8

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

function statementsOf(id: string, side: Side): ReadonlySet<string> {
  const said = [...(side.graph.get(id)?.properties ?? [])]
  return new Set(said.flatMap(([property, values]) => values.flatMap((value) => [`${property} ${valueSignature(value, side)}`, ...nearly(property, value)])))
}

/** A text counts without its language and its datatype as well: it is still the same contact, the same file. */
const nearly = (property: string, value: Value): readonly string[] => (isReference(value) ? [] : [`${property} ~${value.value}`])
