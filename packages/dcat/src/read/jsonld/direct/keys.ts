import { rdfType } from '../../../data/namespaces.ts'
import { linking } from '../../../model/roles.ts'
import { type Context, NotInProfile } from '../context.ts'
import type { Datatype, Kinds, KindSet } from './kinds.ts'
import { type Names, plain } from './names.ts'
import type { Step } from './steps.ts'

/** What one key of the JSON stands for, looked up once for the whole document. */
export interface Key {
  readonly name: string
  readonly kind: 'id' | 'type' | 'value' | 'language' | 'property'
  /** The full IRI of a property. */
  readonly iri: string
  /** What a bare text is: a literal, an identifier, or a word of the vocabulary. */
  readonly as: 'literal' | 'id' | 'word'
  /** Of a bare literal. */
  readonly datatype: Datatype
  readonly language: string
  /** The datatype that its literals had last: mostly the one they have next. */
  usual: { readonly written: string; readonly datatype: Datatype }
  /** The plain address that it pointed to last. */
  address: string | undefined
  /** Whether it tells what the nodes it points to are. */
  readonly isLink: boolean
  /** The step of a node that says values of these kinds with this key. */
  readonly step: (kinds: KindSet, isSeveral: boolean) => Step
}

export class Keys {
  readonly #context: Context
  readonly #names: Names
  readonly #kinds: Kinds
  readonly #keys = new Map<string, Key>()
  readonly #id: Key
  readonly #type: Key
  readonly #value: Key
  readonly #language: Key
  /** How many keys stand for each property. */
  readonly #counts = new Map<string, number>()

  constructor(context: Context, names: Names, kinds: Kinds) {
    this.#context = context
    this.#names = names
    this.#kinds = kinds
    const keyword = (kind: Key['kind']): Key => ({ name: `@${kind}`, kind, iri: '', as: 'literal', datatype: names.datatype(''), language: '', usual: { written: '', datatype: names.datatype('') }, address: undefined, isLink: false, step: notSaid })
    this.#id = keyword('id')
    this.#type = keyword('type')
    this.#value = keyword('value')
    this.#language = keyword('language')
  }

  /** @throws NotInProfile when the key changes the meaning of what is around it, or means nothing */
  of(name: string): Key {
    return this.#keyword(name) ?? this.#keys.get(name) ?? this.#read(name)
  }

  properties(): Iterable<string> {
    return this.#counts.keys()
  }

  /** Half of all keys: compared rather than looked up. */
  #keyword(name: string | null): Key | undefined {
    return name === '@id' ? this.#id : name === '@value' ? this.#value : name === '@type' ? this.#type : name === '@language' ? this.#language : undefined
  }

  #read(name: string): Key {
    const iri = this.#context.expandVocab(name)
    const key = this.#keyword(iri) ?? this.#property(name, iri)
    this.#keys.set(name, key)
    return key
  }

  #property(name: string, iri: string | null): Key {
    const term = this.#context.term(name)
    if (iri === null || /^(?:@|_:)/.test(iri) || !iri.includes(':') || plain(iri) !== iri || iri === rdfType || term?.container) throw new NotInProfile()
    this.#counts.set(iri, (this.#counts.get(iri) ?? 0) + 1)
    const type = term?.type ?? ''
    return {
      name,
      kind: 'property',
      iri,
      as: type === '@id' ? 'id' : type === '@vocab' ? 'word' : 'literal',
      datatype: this.#names.datatype(type.startsWith('@') ? '' : type),
      language: this.#names.tag((term?.language === undefined ? this.#context.language : term.language) ?? ''),
      usual: { written: '', datatype: this.#names.datatype('') },
      address: undefined,
      isLink: linking.has(iri),
      step: steps(iri, this.#kinds, () => (this.#counts.get(iri) ?? 0) > 1),
    }
  }
}

function notSaid(): never {
  throw new NotInProfile()
}

/** The steps of one key: each is made once. */
function steps(iri: string, kinds: Kinds, isTwin: () => boolean): Key['step'] {
  const known: { readonly set: KindSet; readonly step: Step }[] = []
  return (set, isSeveral) => {
    for (const { set: other, step } of known) if (other === set && step.isSeveral === isSeveral) return step
    const step: Step = { iri, isSeveral, kinds: kinds.in(set), isTwin }
    known.push({ set, step })
    return step
  }
}
