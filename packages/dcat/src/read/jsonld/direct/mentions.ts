import { HashTable } from '../../../model/hash-table.ts'
import { isBlank } from '../../../model/graph.ts'
import type { JsonObject } from '../../json/parse.ts'
import { NotInProfile } from '../context.ts'
import { Mention } from './mention.ts'

/**
 * The nodes of a document, in the order in which they first say something. That each is described once has to be known of
 * all: a hash of each identifier tells it in a third of the time of a set of strings, which V8 reads from all over the memory.
 */
export class Mentions {
  readonly order: Mention[] = []
  /** The places of the named nodes in the order. */
  readonly #places = new HashTable()
  /** Up to this place in the order, nodes without identifier are found by their label: few ask for one. */
  #indexed = 0

  /**
   * The node that an object describes: a new one, or one met before.
   *
   * @param name its identifier, or the number of one that has none: only this object describes it
   * @throws NotInProfile in the one case in millions where two identifiers have the same hash
   */
  of(name: string | number, object: JsonObject): Mention {
    const next = this.order.length
    const known = typeof name === 'string' ? this.order[this.#places.claim(name, next)] : undefined
    if (known) {
      if (known.id !== name) throw new NotInProfile()
      known.describeAgain(object)
      return known
    }
    const mention = new Mention(name, object)
    this.order.push(mention)
    return mention
  }

  get(id: string): Mention | undefined {
    if (isBlank(id)) for (; this.#indexed < this.order.length; this.#indexed++) this.#index(this.#indexed)
    const known = this.order[this.#places.get(id) ?? -1]
    return known?.id === id ? known : undefined
  }

  #index(place: number): void {
    const id = this.order[place]?.id ?? ''
    if (isBlank(id)) this.#places.claim(id, place)
  }
}
