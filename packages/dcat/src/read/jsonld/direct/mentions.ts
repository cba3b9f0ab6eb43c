import type { JsonObject } from '../../json/parse.ts'
import { Mention } from './mention.ts'

/**
 * The nodes of a document, in the order in which they first say something. Nearly all are described once: to know that
 * costs half as much as to keep where each one is, which few ask for.
 */
export class Mentions {
  readonly order: Mention[] = []
  readonly #ids = new Set<string>()
  /** Where the named nodes are, up to a place in the order. */
  readonly #known = new Map<string, Mention>()
  #indexed = 0

  /** The node that an object describes: a new one, or one met before. */
  of(id: string, object: JsonObject, isNamed: boolean): Mention {
    const { size } = this.#ids
    if (isNamed && this.#ids.add(id).size === size) {
      const known = this.get(id)
      if (known) {
        known.describeAgain(object)
        return known
      }
    }
    const mention = new Mention(id, object)
    this.order.push(mention)
    return mention
  }

  get(id: string): Mention | undefined {
    const known = this.#known.get(id)
    if (known || this.#indexed === this.order.length) return known
    for (; this.#indexed < this.order.length; this.#indexed++) this.#index(this.order[this.#indexed])
    return this.#known.get(id)
  }

  #index(mention: Mention | undefined): void {
    if (mention) this.#known.set(mention.id, mention)
  }
}
