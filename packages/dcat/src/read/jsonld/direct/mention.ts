import type { Value } from '../../../model/graph.ts'
import type { Judge, LatentNode } from '../../../model/latent.ts'
import { isArray, type Json, type JsonObject } from '../../json/parse.ts'
import type { Values } from './values.ts'

const NO_TYPES: readonly string[] = []

/** A node of the document, with the objects that describe it. */
export class Mention implements LatentNode {
  readonly id: string
  types: readonly string[] = NO_TYPES
  isPointing = false
  readonly #values: Values
  readonly #node: JsonObject
  /** Where it is described again. */
  #others: JsonObject[] | undefined

  constructor(id: string, node: JsonObject, values: Values) {
    this.id = id
    this.#node = node
    this.#values = values
  }

  addTypes(types: readonly string[]): void {
    if (this.types.length === 0) this.types = types
    else if (types.length > 0 && types !== this.types) this.types = [...new Set([...this.types, ...types])]
  }

  describeAgain(node: JsonObject): void {
    this.#others ??= []
    this.#others.push(node)
  }

  /** A node described in several places, or with two keys for one property, must be made for one to be sure. */
  judge<Asked>(judge: Judge<Asked>): boolean {
    if (this.#others) return false
    for (const name in this.#node) {
      const key = this.#values.keys.of(name)
      if (key.kind !== 'property') continue
      const values = this.#node[name] as Json
      const count = isArray(values) ? values.length : 1
      const asked = count === 0 ? undefined : judge.property(key.iri, count)
      if (asked === undefined) continue
      if (key.isTwin()) return false
      if (!isArray(values)) {
        if (!this.#values.take(values, key, judge, asked)) return false
      } else {
        for (const value of values) if (!this.#values.take(value, key, judge, asked)) return false
      }
    }
    return true
  }

  /** Hands over every property with its values. */
  each(see: (property: string, value: Value) => void): void {
    this.#values.each(this.#node, see)
    for (const node of this.#others ?? []) this.#values.each(node, see)
  }
}
