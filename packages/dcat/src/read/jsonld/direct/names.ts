import { namespaces, xsdString } from '../../../data/namespaces.ts'
import { blankId } from '../../blank-label.ts'
import { isLegalIri } from '../../iri.ts'
import { isArray, type Json } from '../../json/parse.ts'
import { type Context, NotInProfile } from '../context.ts'
import { TAG } from '../sink.ts'
import type { Datatype, Kinds } from './kinds.ts'

/** Whether it is an address that stands for itself in every context, with nothing to mend. */
export const isPlainAddress = (written: string): boolean => PLAIN.test(written)
const PLAIN = /^https?:\/\/[!#-;=?-[\]_a-z~-\uFFFF]*$/

const NO_TYPES: readonly string[] = []

/** What the identifiers, types, datatypes and language tags of a document stand for. Nothing is mended here: the other readers do. */
export class Names {
  readonly #context: Context
  /** The identifiers that do not stand for themselves. */
  readonly #ids = new Map<string, string>()
  readonly #types = new Map<string, readonly string[]>()
  readonly #words = new Map<string, string>()
  readonly #tags = new Map<string, string>()

  readonly #datatypes = new Map<string, Datatype>()
  readonly #byIri = new Map<string, Datatype>()
  readonly #kinds: Kinds

  constructor(context: Context, kinds: Kinds) {
    this.#context = context
    this.#kinds = kinds
  }

  /**
   * The IRI of a node.
   *
   * @throws NotInProfile when it is to be mended
   */
  id(written: string): string {
    return isPlainAddress(written) ? written : (this.#ids.get(written) ?? this.#readId(written))
  }

  #readId(written: string): string {
    const id = plain(this.#context.expandId(written))
    if (!written.startsWith('http://') && !written.startsWith('https://')) this.#ids.set(written, id)
    return id
  }

  /** The same for an identifier already met. */
  known(written: string): string {
    return written.startsWith('http://') || written.startsWith('https://') ? written : (this.#ids.get(written) ?? written)
  }

  /** The IRI of a node's type, as a list: nearly all nodes have one, and share it. */
  type(written: string): readonly string[] {
    const known = this.#types.get(written)
    if (known) return known
    const types = [this.word(written)]
    this.#types.set(written, types)
    return types
  }

  /**
   * The IRIs of what stands under `@type`, each once.
   *
   * @throws NotInProfile when they are not names
   */
  typesIn(written: Json | undefined): readonly string[] {
    if (typeof written === 'string') return this.type(written)
    if (written === undefined) return NO_TYPES
    if (!isArray(written)) throw new NotInProfile()
    return [...new Set(written.flatMap((type) => this.typesIn(type)))]
  }

  /** The IRI of a word of the vocabulary, where it stands for a value. */
  word(written: string): string {
    const known = this.#words.get(written)
    if (known !== undefined) return known
    const iri = this.#context.expandVocab(written) ?? this.#context.expandId(written)
    if (iri.startsWith('@')) throw new NotInProfile()
    const word = plain(iri)
    this.#words.set(written, word)
    return word
  }

  /** The datatype that stands under `@type` of a literal; that of no IRI where none is given. */
  datatype(written: string): Datatype {
    const known = this.#datatypes.get(written)
    if (known) return known
    const iri = written === '' ? '' : this.word(written)
    if (iri.startsWith('_:')) throw new NotInProfile()
    const datatype = this.datatypeOf(iri)
    this.#datatypes.set(written, datatype)
    return datatype
  }

  /** The same by its full IRI. */
  datatypeOf(iri: string): Datatype {
    let datatype = this.#byIri.get(iri)
    if (!datatype) this.#byIri.set(iri, (datatype = this.#kinds.datatype(iri, iri === xsdString ? '' : iri)))
    return datatype
  }

  tag(written: string): string {
    const known = this.#tags.get(written)
    if (known !== undefined) return known
    if (written !== '' && !TAG.test(written)) throw new NotInProfile()
    const tag = written.toLowerCase()
    this.#tags.set(written, tag)
    return tag
  }

  /** The IRIs of the types of all nodes. */
  types(): readonly string[] {
    return [...this.#types.values()].flat()
  }
}

/**
 * An identifier that needs no repair: not even the loan of a prefix that everybody knows.
 *
 * @throws NotInProfile when it needs one
 */
export function plain(iri: string): string {
  if (iri.startsWith('_:')) return blankId(iri.slice(2))
  const colon = iri.indexOf(':')
  const isLent = !iri.startsWith('http') && colon > 0 && Object.hasOwn(namespaces, iri.slice(0, colon)) && !iri.startsWith('//', colon + 1)
  if (isLent || !isLegalIri(iri)) throw new NotInProfile()
  return iri
}
