import { lexicalForms } from '../../../model/lexical.ts'
import { NotInProfile } from '../context.ts'

/** What a value is, apart from what it says. */
export interface ValueKind {
  readonly of: 'iri' | 'blank' | 'literal'
  /** Of a literal; empty for `xsd:string` and texts with a language. */
  readonly datatype: string
  /** Whether a literal is written as its datatype asks, where that is known. */
  readonly isWellFormed: boolean
}

/** A set of kinds of values, one bit each: there are few in a document. */
export type KindSet = number

/** What a literal of one datatype can be. */
export interface Datatype {
  /** Empty where none is given. */
  readonly iri: string
  readonly form: RegExp | undefined
  readonly right: KindSet
  readonly wrong: KindSet
}

const MOST = 30

/** The kinds of values that a document has. */
export class Kinds {
  readonly iri: KindSet
  readonly blank: KindSet
  readonly #kinds: ValueKind[] = []

  constructor() {
    this.iri = this.#add({ of: 'iri', datatype: '', isWellFormed: true })
    this.blank = this.#add({ of: 'blank', datatype: '', isWellFormed: true })
  }

  datatype(iri: string, written: string): Datatype {
    const form = lexicalForms.get(iri)
    const right = this.#add({ of: 'literal', datatype: written, isWellFormed: true })
    return { iri, form, right, wrong: form ? this.#add({ of: 'literal', datatype: written, isWellFormed: false }) : right }
  }

  in(set: KindSet): readonly ValueKind[] {
    return this.#kinds.filter((_, index) => (set & (1 << index)) !== 0)
  }

  #add(kind: ValueKind): KindSet {
    if (this.#kinds.length === MOST) throw new NotInProfile()
    return 1 << (this.#kinds.push(kind) - 1)
  }
}

/** Every value that has a datatype is looked at once, when it is read. */
export const kindOf = (text: string, { form, right, wrong }: Datatype): KindSet => (form === undefined || form.test(text) ? right : wrong)
