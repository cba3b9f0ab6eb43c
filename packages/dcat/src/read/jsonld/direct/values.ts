import { literal } from '../../../model/graph-builder.ts'
import type { Value } from '../../../model/graph.ts'
import { isArray, type Json, type JsonObject } from '../../json/parse.ts'
import { native } from '../native.ts'
import type { Key, Keys } from './keys.ts'
import type { Names } from './names.ts'

/** Makes the values of a document once it is known that they are plain. */
export class Values {
  readonly #keys: Keys
  readonly #names: Names
  readonly #labelOf: (node: JsonObject) => string

  /** @param labelOf names the nodes without identifier */
  constructor(keys: Keys, names: Names, labelOf: (node: JsonObject) => string) {
    this.#keys = keys
    this.#names = names
    this.#labelOf = labelOf
  }

  /** Hands over every property of an object with its values. */
  each(object: JsonObject, see: (property: string, value: Value) => void): void {
    for (const name in object) {
      const key = this.#keys.of(name)
      if (key.kind !== 'property') continue
      const values = object[name] as Json
      if (!isArray(values)) see(key.iri, this.#value(values, key))
      else for (const value of values) see(key.iri, this.#value(value, key))
    }
  }

  #value(value: Json, key: Key): Value {
    if (typeof value === 'string') {
      if (key.as === 'literal') return literal(value, key.datatype.iri === '' ? key.language : '', key.datatype.iri)
      return { id: key.as === 'id' ? this.#names.known(value) : this.#names.word(value) }
    }
    return typeof value === 'object' ? this.#object(value as JsonObject) : native(value, key.datatype.iri)
  }

  #object(object: JsonObject): Value {
    let text: Json | undefined
    let datatype = ''
    let tag = ''
    for (const name in object) {
      const { kind } = this.#keys.of(name)
      const written = object[name] as string
      if (kind === 'value') text = written
      else if (kind === 'id') return { id: this.#names.known(written) }
      else if (kind === 'property') break
      else if (kind === 'language') tag = this.#names.tag(written)
      else if (typeof written === 'string') datatype = written
    }
    if (text === undefined) return { id: this.#idOf(object) }
    const { iri } = this.#names.datatype(datatype)
    return typeof text === 'string' ? literal(text, tag, iri) : native(text as number | boolean, iri)
  }

  #idOf(object: JsonObject): string {
    for (const name in object) if (this.#keys.of(name).kind === 'id') return this.#names.known(object[name] as string)
    return this.#labelOf(object)
  }
}
