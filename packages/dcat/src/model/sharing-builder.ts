import { GraphBuilder, sameValue } from './graph-builder.ts'
import { isReference, type Value } from './graph.ts'
import { Pairs } from './pairs.ts'

/** How many values of one property are remembered, and how many are looked at before their number is judged. */
const MOST = 4096

/** The values that stood alone with a property so far; given up when they are all different. */
interface Usual {
  lists: Map<string, Value[]> | undefined
  asked: number
}

/**
 * For large documents: nodes in little room, and values that come again and again with a property (a licence, a frequency, a
 * format, a date) kept once. Half of what a catalogue says is of this kind.
 */
export class SharingBuilder extends GraphBuilder {
  readonly #usual = new Map<string, Usual>()
  #last: Pairs | undefined

  protected override newProperties(): Pairs {
    return new Pairs()
  }

  protected override begin(properties: Pairs, name: string, value: Value): void {
    if (this.#last !== properties) this.#last?.trim()
    this.#last = properties
    const list = this.#list(name, value)
    if (list) properties.set(name, list)
    else properties.setAlone(name, value)
  }

  /** The list that holds a usual value alone. */
  #list(property: string, value: Value): Value[] | undefined {
    let usual = this.#usual.get(property)
    if (!usual) this.#usual.set(property, (usual = { lists: new Map(), asked: 0 }))
    const { lists } = usual
    if (!lists) return undefined
    const key = isReference(value) ? value.id : value.value
    const known = lists.get(key)
    if (known?.[0] && sameValue(known[0], value)) return known
    if (++usual.asked === MOST && lists.size > MOST / 2) usual.lists = undefined
    else if (lists.size < MOST) {
      const made = [value]
      lists.set(key, made)
      return made
    }
    return undefined
  }
}
