import type { LatentNode } from '../../../model/latent.ts'
import type { JsonObject } from '../../json/parse.ts'
import type { Shape } from './shapes.ts'

const NOTHING: JsonObject = {}
const NO_TYPES: readonly string[] = []

/** The label of a node without identifier, by its number. */
export const blankLabel = (index: number): string => `_:a_${index.toString()}`

/** A node of the document, with the objects that describe it. */
export class Mention implements LatentNode {
  /** Its identifier, or the number of one that has none. */
  readonly #name: string | number
  object: JsonObject
  /** Where it is described again. */
  others: JsonObject[] | undefined
  types: readonly string[] = NO_TYPES
  /** Of a node that is described in one place only. */
  shape: Shape | undefined
  isPointing = false

  constructor(name: string | number, object: JsonObject) {
    this.#name = name
    this.object = object
  }

  get id(): string {
    return typeof this.#name === 'string' ? this.#name : blankLabel(this.#name)
  }

  describeAgain(object: JsonObject): void {
    this.others ??= []
    this.others.push(object)
    this.shape = undefined
  }

  /** Lets the document go, once the node is made. */
  forget(): void {
    this.object = NOTHING
    this.others &&= []
  }

  addTypes(types: readonly string[]): void {
    if (this.types.length === 0) this.types = types
    else if (types !== this.types) this.types = [...new Set([...this.types, ...types])]
  }
}
