import { expand } from '../../data/namespaces.ts'
import type { Span } from '../reading.ts'
import type { RawAttribute, Report } from '../xml/events.ts'
import { isDeclaration, type Scope, XML_NS } from '../xml/scope.ts'

export const RDF: string = expand('rdf:')

/** An attribute that says something: its full name, and where its value stands. */
export interface Attribute {
  readonly ns: string
  readonly local: string
  readonly name: string
  readonly value: string
  readonly span: Span
}

/** Names that RDF/XML lets stand without their prefix, as its first version did. */
const BARE = new Set(['about', 'ID', 'resource', 'parseType', 'type', 'nodeID', 'datatype'])

/** The attributes of an element without those that only declare namespaces. */
export function attributesOf(raw: readonly RawAttribute[], scope: Scope, report: Report): Attribute[] {
  return raw
    .filter(({ name }) => !isDeclaration(name))
    .map(({ name, value, span }) => {
      const { ns, local } = scope.resolve(name, true, span, report)
      return { ns: ns === '' && BARE.has(local) ? RDF : ns, local, name, value, span }
    })
}

/** The attribute of the RDF or XML namespace with a name. */
export const rdf = (attributes: readonly Attribute[], local: string): Attribute | undefined =>
  attributes.find((attribute) => attribute.ns === RDF && attribute.local === local)
export const xmlOf = (attributes: readonly Attribute[], local: string): Attribute | undefined =>
  attributes.find((attribute) => attribute.ns === XML_NS && attribute.local === local)
