import type { Value } from '../../model/graph.ts'
import { readDepth } from '../findings/document.ts'
import { DEEPEST } from '../json/depth.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'
import type { Reading } from '../reading.ts'
import { Context, NotInProfile, type Term } from './context.ts'
import { native } from './native.ts'
import { Sink } from './sink.ts'


/**
 * Reads JSON-LD that keeps to the plain part of the norm, as catalogues nearly always do: one walk from the parsed
 * JSON to the graph.
 *
 * @throws NotInProfile when the document needs the full processor
 */
export function readProfile(document: Json, base: string, sink: Sink = new Sink()): Reading {
  const reader = new ProfileReader(sink)
  reader.top(document, Context.empty(base))
  return reader.sink.reading()
}

/** The words that a context says are no prefixes. */
function takenBack(context: Json | undefined): readonly string[] {
  if (context === undefined) return []
  if (isArray(context)) return context.flatMap(takenBack)
  return isObject(context) ? Object.keys(context).filter((word) => context[word] === null && !word.startsWith('@')) : []
}

class ProfileReader {
  readonly sink: Sink

  constructor(sink: Sink) {
    this.sink = sink
  }

  top(value: Json, context: Context): void {
    if (isArray(value)) this.#each(value, (item) => this.top(item, context))
    else if (isObject(value)) this.#node(value, context, true)
  }

  #each(items: readonly Json[], read: (item: Json) => void): void {
    const { path } = this.sink
    if (path.length > DEEPEST) this.sink.report(readDepth, { params: { limit: DEEPEST } })
    else items.forEach((item, index) => {
      path.push(index)
      read(item)
      path.pop()
    })
  }

  #node(node: JsonObject, outer: Context, isTop: boolean): string {
    const context = Object.hasOwn(node, '@context') ? outer.with(node['@context']) : outer
    for (const word of takenBack(node['@context'])) this.sink.keepScheme(word)
    const keys = Object.keys(node)
    const id = this.#idOf(node, keys, context)
    if (this.sink.path.length > DEEPEST) {
      this.sink.report(readDepth, { params: { limit: DEEPEST } })
      return id
    }
    const isOnlyGraph = isTop && keys.every((key) => key === '@context' || context.expandVocab(key) === '@graph')
    for (const key of keys) {
      const value = node[key]
      if (key === '@context' || value === undefined) continue
      this.sink.path.push(key)
      this.#member(id, key, value, context, isOnlyGraph)
      this.sink.path.pop()
    }
    return id
  }

  #idOf(node: JsonObject, keys: readonly string[], context: Context): string {
    const found = keys.filter((key) => context.expandVocab(key) === '@id')
    const [key] = found
    const value = key === undefined ? undefined : node[key]
    if (found.length > 1 || (key !== undefined && typeof value !== 'string')) throw new NotInProfile()
    return typeof value === 'string' ? this.sink.id(context.expandId(value)) : this.sink.newBlank()
  }

  #member(id: string, key: string, value: Json, context: Context, isOnlyGraph: boolean): void {
    const iri = context.expandVocab(key)
    if (iri === '@id') return
    if (iri === '@type') this.#types(id, value, context)
    else if (iri === '@graph') this.#graph(id, value, context, isOnlyGraph)
    else if (iri === null || !iri.includes(':')) this.#undefinedKey(key, iri, context)
    else if (iri.startsWith('@') || iri.startsWith('_:')) throw new NotInProfile()
    else this.#values(value, context.term(key), context, (object) => this.sink.builder.add(id, this.sink.id(iri), object))
  }

  #undefinedKey(key: string, iri: string | null, context: Context): void {
    if (iri?.startsWith('@')) throw new NotInProfile()
    if (context.term(key)?.iri !== null) this.sink.lose(key)
  }

  #types(id: string, value: Json, context: Context): void {
    for (const type of isArray(value) ? value : [value]) {
      if (typeof type !== 'string') throw new NotInProfile()
      const iri = context.expandVocab(type) ?? context.expandId(type)
      if (iri.startsWith('@')) throw new NotInProfile()
      this.sink.type(id, iri)
    }
  }

  #graph(id: string, value: Json, context: Context, isOnlyGraph: boolean): void {
    if (!isOnlyGraph) this.sink.graphs.add(id)
    this.top(value, context)
  }

  #values(value: Json, term: Term | undefined, context: Context, add: (object: Value) => void): void {
    if (value === null) return
    if (term?.container === 'list') this.#listOf(value, term, context, add)
    else if (isArray(value)) this.#each(value, (item) => this.#values(item, term, context, add))
    else if (term?.container === 'language' && isObject(value)) this.#languages(value, add)
    else if (isObject(value)) this.#object(value, term, context, add)
    else add(this.#scalar(value, term, context))
  }

  #listOf(value: Json, term: Term, context: Context, add: (object: Value) => void): void {
    const plain: Term = { ...term, container: undefined }
    const items: Value[] = []
    const inner = isObject(value) && Object.hasOwn(value, '@list') ? value['@list'] : value
    if (isArray(inner) && inner.some(isArray)) throw new NotInProfile()
    this.#values(inner ?? null, plain, context, (item) => items.push(item))
    add(this.sink.list(items))
  }

  #languages(map: JsonObject, add: (object: Value) => void): void {
    for (const [tag, texts] of Object.entries(map)) {
      this.sink.path.push(tag)
      for (const text of isArray(texts) ? texts : [texts]) {
        if (typeof text === 'string') add(this.sink.text(text, tag === '@none' ? '' : tag))
        else if (text !== null) throw new NotInProfile()
      }
      this.sink.path.pop()
    }
  }

  #object(value: JsonObject, term: Term | undefined, outer: Context, add: (object: Value) => void): void {
    const context = Object.hasOwn(value, '@context') ? outer.with(value['@context']) : outer
    const keywords = new Map(Object.keys(value).map((key) => [context.expandVocab(key), key] as const))
    const list = keywords.get('@list')
    const set = keywords.get('@set')
    if (keywords.has('@value')) this.#literal(value, keywords, context, add)
    else if (list !== undefined) this.#listOf(value[list] ?? null, term ?? NO_TERM, context, add)
    else if (set !== undefined) this.#values(value[set] ?? null, term, context, add)
    else add({ id: this.#node(value, outer, false) })
  }

  #literal(value: JsonObject, keywords: ReadonlyMap<string | null, string>, context: Context, add: (object: Value) => void): void {
    const of = (keyword: string): Json | undefined => value[keywords.get(keyword) ?? '']
    const [text, type, tag] = [of('@value'), of('@type'), of('@language')]
    const isKnown = [...keywords.keys()].every((name) => name === '@value' || name === '@type' || name === '@language')
    if (!isKnown || (type !== undefined && type !== null && typeof type !== 'string') || (tag !== undefined && typeof tag !== 'string')) throw new NotInProfile()
    const datatype = type ? (context.expandVocab(type) ?? context.expandId(type)) : ''
    if (datatype.startsWith('@') || datatype.startsWith('_:') || (datatype && tag !== undefined) || isObject(text) || isArray(text)) throw new NotInProfile()
    if (text === null || text === undefined) return
    add(typeof text === 'string' ? this.sink.text(text, tag, datatype && this.sink.id(datatype)) : native(text, datatype))
  }

  #scalar(value: string | number | boolean, term: Term | undefined, context: Context): Value {
    const type = term?.type
    if (typeof value === 'string' && type === '@id') return { id: this.sink.id(context.expandId(value)) }
    if (typeof value === 'string' && type === '@vocab') return { id: this.sink.id(context.expandVocab(value) ?? context.expandId(value)) }
    const datatype = type === undefined || type.startsWith('@') ? '' : this.sink.id(type)
    if (typeof value !== 'string') return native(value, datatype)
    if (datatype) return this.sink.text(value, '', datatype)
    return this.sink.text(value, term?.language === undefined ? context.language : term.language)
  }
}

const NO_TERM: Term = { iri: null, type: undefined, container: undefined, language: undefined, isPrefix: false }
