import { readField, readFieldLost } from '../findings/json.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'
import type { Sink } from '../jsonld/sink.ts'

/** Nothing is said: null, an empty text, an empty list or object. */
export const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (typeof value === 'object' && Object.keys(value).length === 0)

/** What names a thing: its title, or the text that stands for it. */
const titleOf = (value: Json | undefined): Json | undefined => (isObject(value) ? value['title'] : value)

/**
 * The fields of one object of a platform, each taken by name. What is never taken is reported at the end: no field
 * is dropped in silence.
 */
export class Fields {
  readonly sink: Sink
  readonly #object: JsonObject
  readonly #taken = new Set<string>()
  readonly #where: readonly (string | number)[]

  constructor(object: JsonObject, sink: Sink) {
    this.#object = object
    this.sink = sink
    this.#where = [...sink.path]
  }

  /** The value of the first field of these names that says something. All of them count as taken. */
  take(...names: readonly string[]): Json | undefined {
    let found: Json | undefined
    for (const name of names) {
      this.#taken.add(name)
      const value = Object.hasOwn(this.#object, name) ? this.#object[name] : undefined
      if (found !== undefined || isEmpty(value)) continue
      found = value
      this.sink.taken?.(this.#where, name)
    }
    return found
  }

  /** A text; a number or a boolean as it is written. */
  text(...names: readonly string[]): string | undefined {
    const value = this.take(...names)
    if (value === undefined) return undefined
    if (typeof value === 'string') return value.trim()
    if (typeof value === 'number' || typeof value === 'boolean') return String(value)
    this.#wrong(names)
    return undefined
  }

  object(...names: readonly string[]): Fields | undefined {
    const value = this.take(...names)
    if (value === undefined) return undefined
    if (isObject(value)) return this.inside(names[0] ?? '', value)
    this.#wrong(names)
    return undefined
  }

  /** A list; one value alone is a list of one. */
  list(...names: readonly string[]): readonly Json[] {
    const value = this.take(...names)
    return value === undefined ? [] : isArray(value) ? value.filter((item) => !isEmpty(item)) : [value]
  }

  /** Reads each object of a list, with its place. */
  objects(name: string, read: (fields: Fields) => void): void {
    this.list(name).forEach((item, index) => {
      const path = [...this.#where, name, index]
      if (isObject(item)) this.#at(path, () => read(new Fields(item, this.sink)))
      else this.#at(path, () => this.sink.report(readField, { params: { field: name } }))
    })
  }

  inside(name: string, object: JsonObject): Fields {
    let fields: Fields | undefined
    this.#at([...this.#where, name], () => (fields = new Fields(object, this.sink)))
    return fields ?? this
  }

  /** Fields that are not part of the description: internal to the platform, or said elsewhere. */
  ignore(...names: readonly string[]): void {
    for (const name of names) this.#taken.add(name)
  }

  /** Of fields for the same thing the first is kept: the others are reported, but those that repeat it. */
  tellOthers(...names: readonly string[]): void {
    const [first, ...others] = names.filter((name) => !isEmpty(this.#object[name]))
    const kept = titleOf(this.#object[first ?? ''])
    for (const name of others) if (titleOf(this.#object[name]) !== kept) this.sink.loseField(readFieldLost, name, [...this.#where, name])
  }

  /** Reports the fields that nobody took. */
  end(): void {
    for (const [name, value] of Object.entries(this.#object)) {
      if (!this.#taken.has(name) && !isEmpty(value)) this.sink.loseField(readFieldLost, name, [...this.#where, name])
    }
  }

  /** Tells of something about a field, at its place. */
  tell(name: string, report: () => void): void {
    this.#at([...this.#where, name], report)
  }

  #wrong(names: readonly string[]): void {
    const field = names[0] ?? ''
    this.#at([...this.#where, field], () => this.sink.report(readField, { params: { field } }))
  }

  #at(path: readonly (string | number)[], act: () => void): void {
    const before = this.sink.path.splice(0)
    this.sink.path.push(...path)
    act()
    this.sink.path.splice(0)
    this.sink.path.push(...before)
  }
}
