import type { Path } from '@communaux/report'
import { isReference, type Value } from '../model/graph.ts'
import { DEEPEST } from '../read/json/depth.ts'
import { isArray, isObject, type Json } from '../read/json/parse.ts'
import type { Standing } from './path-sink.ts'

/** Where the parts of a statement are in a JSON document. */
export interface PartPaths {
  readonly subject: Path
  /** The path of the member whose key names the property. */
  readonly property: Path | undefined
  readonly value: Path | undefined
  /** The path of all that writes the value. */
  readonly whole: Path | undefined
}

/** What stands at a path of a document. */
export function valueAt(document: Json, path: Path): Json | undefined {
  let value: Json | undefined = document
  for (const step of path) {
    if (isArray(value)) value = value[Number(step)]
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[step]
    else return undefined
  }
  return value
}

/** In JSON-LD the reader stands at the value: the key above it names the property, and the object that has the key is the node. */
export function exactPaths(document: Json, { subject, property, value, path }: Standing): PartPaths {
  const end = keyEnd(path, property, value)
  const node = path.slice(0, Math.max(end - 1, 0))
  return { subject: identifierPath(document, node, subject), property: end > 0 ? path.slice(0, end) : undefined, value: wordsPath(document, path, value), whole: path }
}

/** Where an object that is a value says what it is: its text, or its address. */
function wordsPath(document: Json, path: Path, value: Value): Path {
  const object = valueAt(document, path)
  if (!isObject(object)) return path
  if (isReference(value)) return identifierPath(document, path, value.id)
  const key = Object.keys(object).find((name) => textOf(object[name]) === value.value.trim())
  return key === undefined ? path : [...path, key]
}

/** How much of a path names the property. A language map has one key more: that of the language. */
function keyEnd(path: Path, property: string, value: Value): number {
  const last = path.findLastIndex((step) => typeof step === 'string')
  const key = path[last]
  if (last < 1 || typeof key !== 'string' || isReference(value) || typeof path[last - 1] !== 'string') return last + 1
  const isLanguage = key === '@none' || (key.toLowerCase() === value.lang && !property.endsWith(key))
  return isLanguage ? last : last + 1
}

/** Where a node says its own address; the node itself when it has none. */
function identifierPath(document: Json, node: Path, subject: string): Path {
  const object = valueAt(document, node)
  if (!isObject(object)) return node
  const key = Object.hasOwn(object, '@id') ? '@id' : Object.keys(object).find((name) => object[name] === subject || (/^(?:id|uri)$/i.test(name) && typeof object[name] === 'string'))
  return key === undefined ? node : [...node, key]
}

/** In the JSON of a platform the reader stands at the node: the value is looked for inside, else the field read last is believed. */
export class PlatformPaths {
  readonly #document: Json
  readonly #inside = new Map<Json, ReadonlyMap<string, Path>>()

  constructor(document: Json) {
    this.#document = document
  }

  of({ subject, value, path, field }: Standing): PartPaths {
    const texts = this.#textsOf(path)
    const written = isReference(value) ? value.id : value.value
    const own = field !== undefined && startsWith(field, path) ? field : undefined
    const isOwn = own !== undefined && textOf(valueAt(this.#document, own)) === written
    const found = isOwn ? own : (texts.get(written) ?? (written.startsWith('_:') ? undefined : own))
    const end = found === undefined ? 0 : found.findLastIndex((step) => typeof step === 'string') + 1
    return { subject: texts.get(subject) ?? existing(this.#document, path), property: end > path.length ? found?.slice(0, end) : undefined, value: found, whole: found }
  }

  /** Every text and number inside a node, by what it says, with the path where it is first met. */
  #textsOf(path: Path): ReadonlyMap<string, Path> {
    const node = valueAt(this.#document, path)
    if (node === undefined) return new Map()
    let texts = this.#inside.get(node)
    if (!texts) this.#inside.set(node, (texts = collect(node, path, new Map())))
    return texts
  }
}

/** What is written inside a text, as older CKAN does, is found at that text. */
function existing(document: Json, path: Path): Path {
  let end = path.length
  while (end > 0 && valueAt(document, path.slice(0, end)) === undefined) end--
  return path.slice(0, end)
}

/** What is deeper than readers go has no place to show. */
function collect(value: Json, path: Path, into: Map<string, Path>): Map<string, Path> {
  if (path.length > DEEPEST) return into
  if (isArray(value)) value.forEach((item, index) => collect(item, [...path, index], into))
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) collect(item, [...path, key], into)
  else {
    const text = textOf(value)
    if (text !== undefined && !into.has(text)) into.set(text, path)
  }
  return into
}

/** What a text or a number says. */
const textOf = (value: Json | undefined): string | undefined => (isArray(value) || isObject(value) || value === undefined ? undefined : String(value).trim())

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step)
