import { isBlank } from '../../../model/graph.ts'
import { isArray, type Json, type JsonObject } from '../../json/parse.ts'
import { type Context, NotInProfile } from '../context.ts'
import { native } from '../native.ts'
import { type Key, Keys } from './keys.ts'
import { type Datatype, kindOf, Kinds, type KindSet } from './kinds.ts'
import type { Mention } from './mention.ts'
import { Mentions } from './mentions.ts'
import { isPlainAddress, Names } from './names.ts'
import { Shape } from './shapes.ts'

/** Far deeper than catalogues go; deeper documents are for the reader that counts. */
const DEEPEST = 60

/**
 * The one walk over a document: which nodes it has, in which order and of which shape, and that nothing in it needs a
 * repair or changes the meaning of what is around it. Every value is looked at, and left where it is.
 */
export class Survey {
  readonly kinds: Kinds = new Kinds()
  readonly names: Names
  readonly keys: Keys
  readonly mentions: Mentions = new Mentions()
  /** The objects without identifier, by the number that names them. */
  readonly blanks: JsonObject[] = []
  readonly #shape = new Shape()
  readonly #text: Datatype
  readonly #open: (string | number)[] = []
  #lastTag = ''

  constructor(context: Context) {
    this.names = new Names(context, this.kinds)
    this.keys = new Keys(context, this.names, this.kinds)
    this.#text = this.names.datatype('')
  }

  /** @throws NotInProfile when the document is not for this reader */
  node(node: JsonObject): KindSet {
    const named = this.#idOf(node)
    const id = named ?? this.blanks.push(node) - 1
    // A node described inside itself says things in an order of its own.
    if (this.#open.length > DEEPEST || this.#open.includes(id)) throw new NotInProfile()
    this.#open.push(id)
    let mention: Mention | undefined
    let shape = this.#shape
    let ids = 0
    for (const name in node) {
      const usual = shape.usualKey
      const key = usual && usual.name === name ? usual : this.keys.of(name)
      const written = node[name]
      if (key.kind === 'property') {
        shape.usualKey = key
        let kinds: KindSet = 0
        // It says its first word once the first value has said its own.
        if (!isArray(written)) {
          kinds = this.#value(written, key)
          mention ??= this.mentions.of(id, node)
        } else {
          for (const item of written) {
            kinds |= this.#value(item, key)
            mention ??= this.mentions.of(id, node)
          }
        }
        if (kinds !== 0) shape = shape.after(key.step(kinds, isArray(written) && written.length > 1))
        if (key.isLink && mention) mention.isPointing = true
      } else if (key.kind === 'type') {
        const types = this.names.typesIn(written)
        if (types.length > 0) (mention ??= this.mentions.of(id, node)).addTypes(types)
      } else if (key.kind !== 'id' || ids++ > 0) throw new NotInProfile()
    }
    if (mention && !mention.others) mention.shape = shape
    this.#open.pop()
    return named === undefined ? this.kinds.blank : this.#kindOfId(named)
  }

  #idOf(node: JsonObject): string | undefined {
    const written = node['@id']
    // A second identifier under another name is met, and refused, in the walk.
    if (written !== undefined) return this.#id(written)
    for (const name in node) if (this.keys.of(name).kind === 'id') return this.#id(node[name])
    return undefined
  }

  #id(written: Json | undefined): string {
    if (typeof written !== 'string') throw new NotInProfile()
    return this.names.id(written)
  }

  #value(value: Json | undefined, key: Key): KindSet {
    if (typeof value === 'string') {
      if (key.as === 'literal') return kindOf(value, key.datatype)
      return key.as === 'id' ? this.#reference(value, key) : this.#kindOfId(this.names.word(value))
    }
    if (typeof value === 'number' || typeof value === 'boolean') return this.#native(value, key.datatype)
    if (value === null || value === undefined || isArray(value)) throw new NotInProfile()
    return this.#object(value, key)
  }

  /** A property often points to what it pointed to last: a licence, a language, a publisher. That one need not be looked at again. */
  #reference(written: Json | undefined, key: Key): KindSet {
    if (written === key.address) return this.kinds.iri
    if (typeof written !== 'string' || !isPlainAddress(written)) return this.#kindOfId(this.#id(written))
    key.address = written
    return this.kinds.iri
  }

  #kindOfId(id: string): KindSet {
    return isBlank(id) ? this.kinds.blank : this.kinds.iri
  }

  #object(value: JsonObject, key: Key): KindSet {
    let id: Json | undefined
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
      else if (kind === 'id') id = value[name]
      else break
    }
    if (text !== undefined) return this.#literal(text, type, tag, count, key)
    return count === 1 && id !== undefined ? this.#reference(id, key) : this.node(value)
  }

  /** @param count how many keys were met: no other is allowed, nor one of them twice */
  #literal(text: Json, type: Json | undefined, tag: Json | undefined, count: number, key: Key): KindSet {
    if (text === null || typeof text === 'object') throw new NotInProfile()
    const datatype = count === 2 && typeof type === 'string' ? this.#datatype(type, key) : this.#text
    if (typeof text !== 'string') {
      if (count > 1 && typeof type !== 'string') throw new NotInProfile()
      return this.#native(text, datatype)
    }
    if (count === 2 && typeof tag === 'string') this.#tag(tag)
    else if (count > 1 && (count > 2 || typeof type !== 'string')) throw new NotInProfile()
    return kindOf(text, datatype)
  }

  #datatype(written: string, key: Key): Datatype {
    if (key.usual.written !== written) key.usual = { written, datatype: this.names.datatype(written) }
    return key.usual.datatype
  }

  #tag(written: string): void {
    if (written !== this.#lastTag) this.names.tag(written)
    this.#lastTag = written
  }

  #native(value: number | boolean, { iri }: Datatype): KindSet {
    const { value: text, datatype = '' } = native(value, iri)
    return kindOf(text, this.names.datatypeOf(datatype))
  }
}
