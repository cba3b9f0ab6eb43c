import type { RuleInfo } from '@communaux/report'
import { readField, readFieldLost, readFieldOwn } from '../findings/json.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'
import type { Sink } from '../jsonld/sink.ts'

/** Nothing is said: null, an empty text, an empty list or object. */
export const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (typeof value === 'object' && Object.keys(value).length === 0)

/** Whether a value says nothing that another one does not: the same, or one of its languages. */
function repeats(value: Json, kept: Json): boolean {
  const written = JSON.stringify(value)
  return written === JSON.stringify(kept) || (isObject(kept) && Object.values(kept).some((item) => JSON.stringify(item) === written))
}

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
  /** Those that were used, and those that another one of the same meaning came before. */
  readonly #found = new Set<string>()
  readonly #passed = new Set<string>()
  readonly #where: readonly (string | number)[]
  readonly #inside: string

  /** @param inside the fields of the dataset that the object is in, each followed by a dot */
  constructor(object: JsonObject, sink: Sink, inside = '') {
    this.#object = object
    this.sink = sink
    this.#where = [...sink.path]
    this.#inside = inside
  }

  /** The value of the first field of these names that says something. All of them count as taken. */
  take(...names: readonly string[]): Json | undefined {
    let found: Json | undefined
    for (const name of names) {
      this.#taken.add(name)
      const value = Object.hasOwn(this.#object, name) ? this.#object[name] : undefined
      if (value === undefined || isEmpty(value)) continue
      if (found !== undefined) {
        if (!repeats(value, found)) this.#passed.add(name)
        continue
      }
      found = value
      this.#found.add(name)
      this.sink.taken?.(this.#where, name)
    }
    return found
  }

  /** Whether one of these fields says something; it is not taken for that. */
  says(...names: readonly string[]): boolean {
    return names.some((name) => Object.hasOwn(this.#object, name) && !isEmpty(this.#object[name]))
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

  /**
   * Reads each object of a list, with its place.
   *
   * @param plain what is done with an item that is no object; without it, such an item is out of place
   */
  objects(name: string, read: (fields: Fields) => void, plain: (item: Json) => void = () => this.sink.report(readField, { params: { field: name } })): void {
    this.list(name).forEach((item, index) => {
      this.#at([...this.#where, name, index], () => (isObject(item) ? read(new Fields(item, this.sink, `${this.#inside}${name}.`)) : plain(item)))
    })
  }

  inside(name: string, object: JsonObject): Fields {
    let fields: Fields | undefined
    this.#at([...this.#where, name], () => (fields = new Fields(object, this.sink, `${this.#inside}${name}.`)))
    return fields ?? this
  }

  /** Fields that are said elsewhere. */
  ignore(...names: readonly string[]): void {
    for (const name of names) {
      this.#taken.add(name)
      this.#passed.delete(name)
    }
  }

  /** Fields of the platform’s own life: what is not used is told, and not kept. */
  skip(...names: readonly string[]): void {
    for (const name of names) if (this.says(name) && !this.#found.has(name)) this.#lose(readFieldOwn, name)
  }

  /** A field whose value could not be said. */
  drop(name: string): void {
    if (this.says(name)) this.#lose(readFieldLost, name)
  }

  /** Of fields for the same thing the first is kept: the others are reported, but those that repeat it. */
  tellOthers(...names: readonly string[]): void {
    const [first, ...others] = names.filter((name) => !isEmpty(this.#object[name]))
    const kept = titleOf(this.#object[first ?? ''])
    for (const name of others) {
      if (titleOf(this.#object[name]) === kept) this.ignore(name)
      else this.#lose(readFieldLost, name)
    }
  }

  /** Reports the fields that nobody took, or that were of no use. */
  end(): void {
    for (const name of this.#passed) if (!this.#found.has(name)) this.#lose(readFieldLost, name)
    for (const [name, value] of Object.entries(this.#object)) if (!this.#taken.has(name) && !isEmpty(value)) this.#lose(readFieldLost, name)
  }

  /** A field that is not kept is told once. */
  #lose(rule: RuleInfo, name: string): void {
    this.ignore(name)
    this.sink.loseField(rule, this.#inside + name, [...this.#where, name])
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
