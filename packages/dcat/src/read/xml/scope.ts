import { expand, namespaces } from '../../data/namespaces.ts'
import { readNamespace, readPrefix } from '../findings/syntax.ts'
import { knownNamespaceOf } from '../namespaces.ts'
import type { Span } from '../reading.ts'
import type { RawAttribute, Report } from './events.ts'

export const XML_NS = 'http://www.w3.org/XML/1998/namespace'

/** A qualified name, resolved. */
export interface XmlName {
  readonly ns: string
  readonly local: string
  readonly prefix: string
}

/** A namespace as declared: its address, the place of it, and whether it was looked at. */
interface Declared {
  iri: string
  readonly span: Span
  isSeen: boolean
}

/** The namespaces that hold at one place of a document. */
export class Scope {
  readonly #parent: Scope | undefined
  readonly #own: ReadonlyMap<string, Declared> | undefined
  readonly #lent: Map<string, string>

  private constructor(parent: Scope | undefined, own: ReadonlyMap<string, Declared> | undefined, lent: Map<string, string>) {
    this.#parent = parent
    this.#own = own
    this.#lent = lent
  }

  static root(): Scope {
    return new Scope(undefined, new Map([['xml', { iri: XML_NS, span: { start: 0, length: 0 }, isSeen: true }]]), new Map())
  }

  /** The scope inside an element: itself when the element declares nothing. */
  inside(attributes: readonly RawAttribute[]): Scope {
    const own = attributes.filter(({ name }) => isDeclaration(name)).flatMap(({ name, value, span }): [string, Declared][] => {
      const prefix = name === 'xmlns' ? '' : name.slice(6)
      // A prefix cannot be taken away: an empty address is an accident.
      return prefix !== '' && value === '' ? [] : [[prefix, { iri: value, span, isSeen: false }]]
    })
    return own.length > 0 ? new Scope(this, new Map(own), this.#lent) : this
  }

  get(prefix: string): string | undefined {
    return this.#declared(prefix)?.iri
  }

  #declared(prefix: string): Declared | undefined {
    const own = this.#own?.get(prefix)
    return own || !this.#parent ? own : this.#parent.#declared(prefix)
  }

  /** The namespace of a prefix; one that has a slip in its address is mended, and reported, when it is first used. */
  #namespace(prefix: string, report: Report): string | undefined {
    const declared = this.#declared(prefix)
    if (!declared || declared.isSeen) return declared?.iri
    declared.isSeen = true
    const right = knownNamespaceOf(prefix, declared.iri)
    if (right === undefined) return declared.iri
    report(readNamespace, declared.span, { params: { written: declared.iri, read: right }, value: declared.iri, replacement: right })
    declared.iri = right
    return right
  }

  /** Resolves a name; a prefix that nobody declared is lent when everybody knows it, and reported once. */
  resolve(name: string, isAttribute: boolean, span: Span, report: Report): XmlName {
    const colon = name.indexOf(':')
    const prefix = colon < 0 ? '' : name.slice(0, colon)
    const local = colon < 0 ? name : name.slice(colon + 1)
    if (colon < 0 && isAttribute) return { ns: '', local, prefix }
    return { ns: this.#namespace(prefix, report) ?? (prefix === '' ? '' : this.#lend(prefix, span, report)), local, prefix }
  }

  #lend(prefix: string, span: Span, report: Report): string {
    const known = this.#lent.get(prefix)
    if (known !== undefined) return known
    const iri = Object.hasOwn(namespaces, prefix) ? expand(`${prefix}:`) : `${prefix}:`
    this.#lent.set(prefix, iri)
    report(readPrefix, span, { params: { prefix, iri }, severity: iri === `${prefix}:` ? 'error' : 'warning' })
    return iri
  }
}

export const isDeclaration = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:')
