import type { Value } from '../../model/graph.ts'
import type { Span } from '../reading.ts'
import type { Scope } from '../xml/scope.ts'
import type { Attribute } from './attributes.ts'
import type { XmlLiteral } from './xml-literal.ts'

/** What holds inside an element: namespaces, base and language. */
export interface Context {
  readonly scope: Scope
  readonly base: string
  readonly lang: string
}

/** A tag as read: its full name, where it stands, what its attributes say. */
export interface Element {
  readonly ns: string
  readonly local: string
  readonly name: string
  readonly span: Span
  readonly attributes: readonly Attribute[]
}

/** What an open element is for the reader. */
export type Frame = Context &
  (
    | { readonly kind: 'outside' | 'rdf' | 'skip' }
    | { readonly kind: 'node'; readonly subject: Subject; members: number }
    | PropertyFrame
    | { readonly kind: 'literal'; readonly statement: Statement; readonly literal: XmlLiteral; readonly start: number }
    | { readonly kind: 'inner'; readonly literal: XmlLiteral }
    | { readonly kind: 'collection'; readonly statement: Statement; readonly items: Value[] }
  )

/** A described node, and where it was named. */
export interface Subject {
  readonly id: string
  readonly span: Span
}

/** The subject and property that wait for their value, and where the property is named. */
export interface Statement {
  readonly subject: Subject
  readonly property: string
  readonly span: Span
  /** The IRI that names the statement itself (rdf:ID of a property). */
  readonly reifier: string | undefined
}

export interface PropertyFrame {
  readonly kind: 'property'
  readonly statement: Statement
  readonly datatype: string
  /** An attribute already gave the value: what is inside is out of place. */
  readonly isFull: boolean
  nodes: number
  text: string
  /** Where the text stands. */
  textSpan: Span | undefined
}

/** What a document remembers from one part to the next. */
export interface Memory {
  readonly ids: Set<string>
  /** How many nodes without name were numbered. */
  blanks: number
}
