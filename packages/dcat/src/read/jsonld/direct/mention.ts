import type { LatentNode } from '../../../model/latent.ts'
import type { JsonObject } from '../../json/parse.ts'
import type { Shape } from './shapes.ts'

const NOTHING: JsonObject = {}
const NO_TYPES: readonly string[] = []

/** A node of the document, with the objects that describe it. */
export class Mention implements LatentNode {
  readonly id: string
  object: JsonObject
  /** Where it is described again. */
  others: JsonObject[] | undefined
  types: readonly string[] = NO_TYPES
  /** Of a node that is described in one place only. */
  shape: Shape | undefined
  isPointing = false

  constructor(id: string, object: JsonObject) {
    this.id = id
    this.object = object
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
