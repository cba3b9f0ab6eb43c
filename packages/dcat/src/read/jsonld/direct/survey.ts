import { isArray, type Json, type JsonObject } from '../../json/parse.ts'
import { type Context, NotInProfile } from '../context.ts'
import { type Key, Keys } from './keys.ts'
import { Mention } from './mention.ts'
import { Names } from './names.ts'
import { Values } from './values.ts'


/** The label of a node without identifier, by its number. */
export const blankLabel = (index: number): string => `_:a_${index.toString()}`

/** Far deeper than catalogues go; deeper documents are for the reader that counts. */
const DEEPEST = 60

/**
 * The one walk over a document: which nodes it has, in which order, and that nothing in it needs a repair or changes
 * the meaning of what is around it. Values are looked at, and left where they are.
 */
export class Survey {
  readonly names: Names
  readonly keys: Keys
  /** Every node, in the order in which they first say something. */
  readonly order: Mention[] = []
  /** Those that have an identifier. */
  readonly named: Map<string, Mention> = new Map<string, Mention>()
  /** The objects without identifier, by the number that names them. */
  readonly blanks: JsonObject[] = []
  readonly #reader: Values
  readonly #open: string[] = []
  /** Nodes are named only when some are made. */
  #labels: ReadonlyMap<JsonObject, string> | undefined

  constructor(context: Context) {
    this.names = new Names(context)
    this.keys = new Keys(context, this.names)
    this.#reader = new Values(this.keys, this.names, (node) => this.#labelOf(node))
  }

  /** @throws NotInProfile when the document is not for this reader */
  node(node: JsonObject): void {
    const named = this.#idOf(node)
    const id = named ?? blankLabel(this.blanks.push(node) - 1)
    // A node described inside itself says things in an order of its own.
    if (this.#open.includes(id) || this.#open.length > DEEPEST) throw new NotInProfile()
    this.#open.push(id)
    let mention: Mention | undefined
    for (const name in node) {
      const key = this.keys.of(name)
      const written = node[name]
      if (key.kind === 'type') {
        const types = this.names.typesIn(written)
        if (types.length > 0) (mention ??= this.#mention(id, node, named)).addTypes(types)
      } else if (key.kind === 'property') {
        // It says its first word once the first value has said its own.
        if (!isArray(written)) this.#value(written, key)
        else for (const item of written) {
          this.#value(item, key)
          mention ??= this.#mention(id, node, named)
        }
        if (!isArray(written)) mention ??= this.#mention(id, node, named)
        if (key.isLink && mention) mention.isPointing = true
      } else if (key.kind !== 'id') throw new NotInProfile()
    }
    this.#open.pop()
  }

  #idOf(node: JsonObject): string | undefined {
    let id: string | undefined
    for (const name in node) {
      if (this.keys.of(name).kind !== 'id') continue
      if (id !== undefined) throw new NotInProfile()
      id = this.#id(node[name])
    }
    return id
  }

  #id(written: Json | undefined): string {
    if (typeof written !== 'string') throw new NotInProfile()
    return this.names.id(written)
  }

  #labelOf(node: JsonObject): string {
    this.#labels ??= new Map(this.blanks.map((blank, index) => [blank, blankLabel(index)]))
    return this.#labels.get(node) ?? ''
  }

  #mention(id: string, node: JsonObject, named: string | undefined): Mention {
    let mention = named === undefined ? undefined : this.named.get(id)
    if (mention) mention.describeAgain(node)
    else {
      this.order.push(mention = new Mention(id, node, this.#reader))
      if (named !== undefined) this.named.set(id, mention)
    }
    return mention
  }

  #value(value: Json | undefined, key: Key): void {
    if (typeof value === 'string') {
      if (key.as === 'id') this.names.id(value)
      else if (key.as === 'word') this.names.word(value)
    } else if (typeof value === 'object') {
      if (value === null || isArray(value)) throw new NotInProfile()
      this.#object(value)
    }
  }

  #object(value: JsonObject): void {
    let id: Json | undefined
    let count = 0
    for (const name in value) {
      const { kind } = this.keys.of(name)
      if (kind === 'value') {
        this.#literal(value)
        return
      }
      count++
      if (kind === 'id') id = value[name]
      else if (kind === 'property') break
    }
    if (count === 1 && id !== undefined) this.#id(id)
    else this.node(value)
  }

  #literal(value: JsonObject): void {
    let text: Json | undefined
    let type: Json | undefined
    let tag: Json | undefined
    let count = 0
    for (const name in value) {
      const { kind } = this.keys.of(name)
      count++
      if (kind === 'value') text = value[name]
      else if (kind === 'type') type = value[name]
      else if (kind === 'language') tag = value[name]
      else throw new NotInProfile()
    }
    if (text === null || typeof text === 'object' || text === undefined) throw new NotInProfile()
    if (count === 1) return
    if (count === 2 && typeof type === 'string') this.names.datatype(type)
    else if (count === 2 && typeof tag === 'string' && typeof text === 'string') this.names.tag(tag)
    else throw new NotInProfile()
  }
}
