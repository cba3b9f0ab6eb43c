import { rdfType } from '../../../data/namespaces.ts'
import { linking } from '../../../model/roles.ts'
import { type Context, NotInProfile } from '../context.ts'
import { type Names, plain } from './names.ts'

/** What one key of the JSON stands for, looked up once for the whole document. */
export interface Key {
  readonly kind: 'id' | 'type' | 'value' | 'language' | 'property'
  /** The full IRI of a property. */
  readonly iri: string
  /** What a bare text is: a literal, an identifier, or a word of the vocabulary. */
  readonly as: 'literal' | 'id' | 'word'
  /** Of a bare literal; empty for none. */
  readonly datatype: string
  readonly language: string
  /** Whether it tells what the nodes it points to are. */
  readonly isLink: boolean
  /** Whether another key stands for the same property. */
  readonly isTwin: () => boolean
}

const COMMON = { as: 'literal', datatype: '', language: '', isLink: false, isTwin: () => false } as const
const ID: Key = { kind: 'id', iri: '@id', ...COMMON }
const TYPE: Key = { kind: 'type', iri: '@type', ...COMMON }
const VALUE: Key = { kind: 'value', iri: '@value', ...COMMON }
const LANGUAGE: Key = { kind: 'language', iri: '@language', ...COMMON }

/** Half of all keys: compared rather than looked up. */
const keyword = (name: string | null): Key | undefined => (name === '@id' ? ID : name === '@value' ? VALUE : name === '@type' ? TYPE : name === '@language' ? LANGUAGE : undefined)

export class Keys {
  readonly #context: Context
  readonly #names: Names
  readonly #keys = new Map<string, Key>()
  /** How many keys stand for each property. */
  readonly #counts = new Map<string, number>()

  constructor(context: Context, names: Names) {
    this.#context = context
    this.#names = names
  }

  /** @throws NotInProfile when the key changes the meaning of what is around it, or means nothing */
  of(name: string): Key {
    return keyword(name) ?? this.#keys.get(name) ?? this.#read(name)
  }

  properties(): Iterable<string> {
    return this.#counts.keys()
  }

  #read(name: string): Key {
    const iri = this.#context.expandVocab(name)
    const key = keyword(iri) ?? this.#property(name, iri)
    this.#keys.set(name, key)
    return key
  }

  #property(name: string, iri: string | null): Key {
    const term = this.#context.term(name)
    if (iri === null || /^(?:@|_:)/.test(iri) || !iri.includes(':') || plain(iri) !== iri || iri === rdfType || term?.container) throw new NotInProfile()
    this.#counts.set(iri, (this.#counts.get(iri) ?? 0) + 1)
    const type = term?.type ?? ''
    return {
      kind: 'property',
      iri,
      as: type === '@id' ? 'id' : type === '@vocab' ? 'word' : 'literal',
      datatype: type.startsWith('@') ? '' : this.#names.datatype(type),
      language: this.#names.tag((term?.language === undefined ? this.#context.language : term.language) ?? ''),
      isLink: linking.has(iri),
      isTwin: () => (this.#counts.get(iri) ?? 0) > 1,
    }
  }
}
