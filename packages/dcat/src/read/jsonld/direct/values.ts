import { xsdString } from '../../../data/namespaces.ts'
import { literal } from '../../../model/graph-builder.ts'
import type { Value } from '../../../model/graph.ts'
import { isArray, type Json, type JsonObject } from '../../json/parse.ts'
import { native } from '../native.ts'
import type { Key, Keys } from './keys.ts'
import type { Names } from './names.ts'

/** What becomes of a value: a value of the graph, or a verdict on it. */
export interface Taker<Asked, Taken> {
  readonly reference: (id: string, asked: Asked) => Taken
  /** A node without identifier, described in place. */
  readonly nested: (types: readonly string[], asked: Asked, node: JsonObject) => Taken
  /** The datatype is empty for `xsd:string`, the tag where there is none. */
  readonly literal: (text: string, datatype: string, asked: Asked, tag: string) => Taken
}

/** Reads the values of a document once it is known that they are plain. */
export class Values {
  readonly keys: Keys
  readonly #names: Names
  readonly #toValue: Taker<undefined, Value>

  /** @param labelOf names the nodes without identifier */
  constructor(keys: Keys, names: Names, labelOf: (node: JsonObject) => string) {
    this.keys = keys
    this.#names = names
    this.#toValue = {
      reference: (id) => ({ id }),
      nested: (_types, _asked, node) => ({ id: labelOf(node) }),
      literal: (text, datatype, _asked, tag) => literal(text, tag, datatype),
    }
  }

  /** Hands over every property of an object with its values. */
  each(node: JsonObject, see: (property: string, value: Value) => void): void {
    for (const name in node) {
      const key = this.keys.of(name)
      if (key.kind !== 'property') continue
      const values = node[name] as Json
      if (!isArray(values)) see(key.iri, this.take(values, key, this.#toValue, undefined))
      else for (const value of values) see(key.iri, this.take(value, key, this.#toValue, undefined))
    }
  }

  take<Asked, Taken>(value: Json, key: Key, to: Taker<Asked, Taken>, asked: Asked): Taken {
    if (typeof value === 'string') {
      if (key.as === 'literal') return to.literal(value, shortened(key.datatype), asked, key.datatype === '' ? key.language : '')
      return to.reference(key.as === 'id' ? this.#names.known(value) : this.#names.word(value), asked)
    }
    if (typeof value !== 'object') return takeNative(value, key.datatype, to, asked)
    const object = value as JsonObject
    let types: Json | undefined
    for (const name in object) {
      const { kind } = this.keys.of(name)
      if (kind === 'value') return this.#literal(object, to, asked)
      if (kind === 'id') return to.reference(this.#names.known(object[name] as string), asked)
      if (kind === 'type') types = object[name]
    }
    return to.nested(this.#names.typesIn(types), asked, object)
  }

  #literal<Asked, Taken>(object: JsonObject, to: Taker<Asked, Taken>, asked: Asked): Taken {
    let text: Json = ''
    let datatype = ''
    let tag = ''
    for (const name in object) {
      const { kind } = this.keys.of(name)
      if (kind === 'value') text = object[name] as Json
      else if (kind === 'type') datatype = this.#names.datatype(object[name] as string)
      else tag = this.#names.tag(object[name] as string)
    }
    return typeof text === 'string' ? to.literal(text, shortened(datatype), asked, tag) : takeNative(text as number | boolean, datatype, to, asked)
  }
}

const shortened = (datatype: string): string => (datatype === xsdString ? '' : datatype)

function takeNative<Asked, Taken>(value: number | boolean, datatype: string, to: Taker<Asked, Taken>, asked: Asked): Taken {
  const { value: text, datatype: of = '' } = native(value, datatype)
  return to.literal(text, of, asked, '')
}
