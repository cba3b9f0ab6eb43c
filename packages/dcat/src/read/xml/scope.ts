import { expand, namespaces } from '../../data/namespaces.ts'
import { readPrefix } from '../findings/syntax.ts'
import type { Span } from '../reading.ts'
import type { RawAttribute, Report } from './events.ts'

export const XML_NS = 'http://www.w3.org/XML/1998/namespace'

/** A qualified name, resolved. */
export interface XmlName {
  readonly ns: string
  readonly local: string
  readonly prefix: string
}

/** The namespaces that hold at one place of a document. */
export class Scope {
  readonly #parent: Scope | undefined
  readonly #own: ReadonlyMap<string, string> | undefined
  readonly #lent: Map<string, string>

  private constructor(parent: Scope | undefined, own: ReadonlyMap<string, string> | undefined, lent: Map<string, string>) {
    this.#parent = parent
    this.#own = own
    this.#lent = lent
  }

  static root(): Scope {
    return new Scope(undefined, new Map([['xml', XML_NS]]), new Map())
  }

  /** The scope inside an element: itself when the element declares nothing. */
  inside(attributes: readonly RawAttribute[]): Scope {
    const own = attributes.flatMap(({ name, value }) => (isDeclaration(name) ? [[name === 'xmlns' ? '' : name.slice(6), value] as const] : []))
    return own.length > 0 ? new Scope(this, new Map(own), this.#lent) : this
  }

  get(prefix: string): string | undefined {
    return this.#own?.get(prefix) ?? this.#parent?.get(prefix)
  }

  /** Resolves a name; a prefix that nobody declared is lent when everybody knows it, and reported once. */
  resolve(name: string, isAttribute: boolean, span: Span, report: Report): XmlName {
    const colon = name.indexOf(':')
    const prefix = colon < 0 ? '' : name.slice(0, colon)
    const local = colon < 0 ? name : name.slice(colon + 1)
    if (colon < 0 && isAttribute) return { ns: '', local, prefix }
    return { ns: this.get(prefix) ?? (prefix === '' ? '' : this.#lend(prefix, span, report)), local, prefix }
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
