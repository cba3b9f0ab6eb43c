import { resolveIri } from '../iri.ts'
import { isArray, isObject, type Json, type JsonObject } from '../json/parse.ts'

/** What a document uses that only the full processor knows: it takes over. */
export class NotInProfile extends Error {}

export interface Term {
  /** Full IRI, keyword, or null when the context says to skip the term. */
  readonly iri: string | null
  /** `@id`, `@vocab`, or the IRI of a datatype. */
  readonly type: string | undefined
  readonly container: 'list' | 'language' | undefined
  readonly language: string | null | undefined
  readonly isPrefix: boolean
}

const ALIASES = new Set(['@id', '@type', '@value', '@language', '@graph', '@list', '@set'])
const GLOBALS = new Set(['@vocab', '@base', '@language', '@version'])
const DEFINITION = new Set(['@id', '@type', '@container', '@language', '@prefix'])
/** What may end the IRI of a term for it to be a prefix (JSON-LD 1.1, section 4.1.5). */
const PREFIX_END = /[:/?#[\]@]$/

/** The plain part of a JSON-LD context: prefixes, terms, coercion, language; no scoped or protected terms. */
export class Context {
  readonly base: string
  readonly vocab: string | undefined
  readonly language: string | undefined
  readonly #terms: ReadonlyMap<string, Term>
  readonly #vocabCache = new Map<string, string | null>()

  private constructor(base: string, vocab: string | undefined, language: string | undefined, terms: ReadonlyMap<string, Term>) {
    this.base = base
    this.vocab = vocab
    this.language = language
    this.#terms = terms
  }

  static empty(base: string): Context {
    return new Context(base, undefined, undefined, new Map())
  }

  term(key: string): Term | undefined {
    return this.#terms.get(key)
  }

  /**
   * The context after a `@context` of the document.
   *
   * @throws NotInProfile when it uses more than the plain part
   */
  with(local: Json | undefined): Context {
    if (local === undefined) return this
    if (isArray(local)) return local.reduce((context: Context, item) => context.with(item), this)
    if (!isObject(local)) throw new NotInProfile()
    const base = stringOf(local['@base'])
    const vocab = stringOf(local['@vocab'])
    if (local['@base'] === null || local['@vocab'] === null || (vocab !== undefined && !isPlainIri(vocab))) throw new NotInProfile()
    const language = local['@language'] === null ? undefined : (stringOf(local['@language']) ?? this.language)
    const head = new Context(base === undefined ? this.base : resolveIri(base, this.base), vocab ?? this.vocab, language, this.#terms)
    return new Context(head.base, head.vocab, head.language, new Definitions(head, local, this.#terms).all())
  }

  /** What a key or a type stands for: IRI, keyword, or null when nothing defines it. */
  expandVocab(key: string): string | null {
    let iri = this.#vocabCache.get(key)
    if (iri === undefined) this.#vocabCache.set(key, (iri = this.#expandKey(key)))
    return iri
  }

  #expandKey(key: string): string | null {
    const term = this.#terms.get(key)
    if (term) return term.iri
    if (key.startsWith('@')) return key
    return this.expandCompact(key) ?? (this.vocab === undefined ? null : this.vocab + key)
  }

  /** The IRI of `prefix:name` or of an absolute IRI; undefined for a plain word. */
  expandCompact(value: string): string | undefined {
    const colon = value.indexOf(':')
    if (colon <= 0) return undefined
    const prefix = value.slice(0, colon)
    const term = prefix === '_' || value.startsWith('//', colon + 1) ? undefined : this.#terms.get(prefix)
    return term?.isPrefix && term.iri !== null ? term.iri + value.slice(colon + 1) : value
  }

  /** The IRI of a node: compact, absolute, or relative to the document. */
  expandId(value: string): string {
    if (KEYWORD_LIKE.test(value)) throw new NotInProfile()
    return this.expandCompact(value) ?? resolveIri(value, this.base)
  }
}

/** What the norm keeps for keywords to come: it is skipped, not read as a name. */
const KEYWORD_LIKE = /^@[A-Za-z]+$/
const isPlainIri = (value: string): boolean => /^(?:[a-z][a-z0-9+.-]*:\/\/|urn:)/i.test(value)

function stringOf(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new NotInProfile()
  return value
}

/** The terms of one `@context`, each defined when first asked for: they may refer to each other in any order. */
class Definitions {
  readonly #context: Context
  readonly #local: JsonObject
  readonly #terms: Map<string, Term>
  readonly #pending = new Set<string>()
  readonly #open = new Set<string>()

  constructor(context: Context, local: JsonObject, inherited: ReadonlyMap<string, Term>) {
    this.#context = context
    this.#local = local
    this.#terms = new Map(inherited)
    for (const key of Object.keys(local)) {
      if (key.startsWith('@') && !GLOBALS.has(key)) throw new NotInProfile()
      if (key.includes('/')) throw new NotInProfile()
      if (!key.startsWith('@')) this.#pending.add(key)
    }
  }

  all(): ReadonlyMap<string, Term> {
    for (const key of [...this.#pending]) this.#define(key, 0)
    return this.#terms
  }

  #define(key: string, depth: number): void {
    if (!this.#pending.delete(key)) return
    if (depth > 50 || key === '' || key.startsWith(':')) throw new NotInProfile()
    this.#open.add(key)
    const definition = this.#local[key]
    if (definition === null) this.#terms.set(key, { iri: null, type: undefined, container: undefined, language: undefined, isPrefix: false })
    else if (typeof definition === 'string') this.#terms.set(key, this.#simple(key, definition, depth))
    else if (isObject(definition)) this.#terms.set(key, this.#expanded(key, definition, depth))
    else throw new NotInProfile()
    this.#open.delete(key)
  }

  #simple(key: string, definition: string, depth: number): Term {
    const isKeyword = definition.startsWith('@')
    if (isKeyword && !ALIASES.has(definition)) throw new NotInProfile()
    const iri = isKeyword ? definition : this.#expand(definition, depth, key)
    return { iri, type: undefined, container: undefined, language: undefined, isPrefix: !isKeyword && PREFIX_END.test(iri) }
  }

  #expanded(key: string, definition: JsonObject, depth: number): Term {
    if (Object.keys(definition).some((name) => !DEFINITION.has(name))) throw new NotInProfile()
    const id = stringOf(definition['@id'])
    const type = stringOf(definition['@type'])
    if (id?.startsWith('@') || definition['@id'] === null || type === '@json' || type === '@none') throw new NotInProfile()
    if (definition['@prefix'] !== undefined && typeof definition['@prefix'] !== 'boolean') throw new NotInProfile()
    const language = definition['@language']
    return {
      iri: this.#expand(id ?? key, depth, key),
      type: type === undefined || type === '@id' || type === '@vocab' ? type : this.#expand(type, depth, key),
      container: containerOf(definition['@container']),
      language: language === null ? null : stringOf(language),
      isPrefix: definition['@prefix'] === true,
    }
  }

  #expand(value: string, depth: number, self: string): string {
    if (value !== self && this.#pending.has(value)) this.#define(value, depth + 1)
    const known = value === self ? undefined : this.#terms.get(value)
    if (known) return iriOr(known.iri)
    const colon = value.indexOf(':')
    if (colon < 0) return iriOr(this.#context.vocab === undefined ? null : this.#context.vocab + value)
    const prefix = value.slice(0, colon)
    if (value.startsWith('//', colon + 1)) return value
    if (this.#open.has(prefix) || prefix === '_') throw new NotInProfile()
    if (this.#pending.has(prefix)) this.#define(prefix, depth + 1)
    const term = this.#terms.get(prefix)
    return term?.isPrefix && term.iri !== null ? term.iri + value.slice(colon + 1) : value
  }
}

function iriOr(iri: string | null): string {
  if (iri === null || iri.startsWith('@')) throw new NotInProfile()
  return iri
}

function containerOf(value: Json | undefined): Term['container'] {
  const names = value === undefined || value === null ? [] : isArray(value) ? value : [value]
  const kinds = names.filter((name) => name !== '@set')
  const [kind] = kinds
  if (kinds.length === 0) return undefined
  if (kinds.length === 1 && kind === '@list' && names.length === 1) return 'list'
  if (kinds.length === 1 && kind === '@language') return 'language'
  throw new NotInProfile()
}
