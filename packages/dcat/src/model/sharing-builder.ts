import { GraphBuilder, sameValue } from './graph-builder.ts'
import { isReference, type Value } from './graph.ts'

/** How many values of one property are remembered, and how many are looked at before their number is judged. */
const MOST = 4096

/** The values that a property alone had so far; given up when they are all different. */
interface Usual {
  lists: Map<string, Value[]> | undefined
  asked: number
}

/**
 * For large documents: values that come again and again with a property (a licence, a frequency, a format, a date) are
 * kept once, with the list that holds each alone. Half of what a catalogue says is of this kind.
 */
export class SharingBuilder extends GraphBuilder {
  readonly #usual = new Map<string, Usual>()

  protected override alone(property: string, value: Value): Value[] {
    let usual = this.#usual.get(property)
    if (!usual) this.#usual.set(property, (usual = { lists: new Map(), asked: 0 }))
    const { lists } = usual
    if (!lists) return [value]
    const key = isReference(value) ? value.id : value.value
    const known = lists.get(key)
    if (known?.[0] && sameValue(known[0], value)) return known
    const made = [value]
    if (++usual.asked === MOST && lists.size > MOST / 2) usual.lists = undefined
    else if (lists.size < MOST) lists.set(key, made)
    return made
  }
}
