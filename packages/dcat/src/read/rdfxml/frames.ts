import type { Value } from '../../model/graph.ts'
import type { Span } from '../reading.ts'
import type { Scope } from '../xml/scope.ts'
import type { XmlLiteral } from './xml-literal.ts'

/** What holds inside an element: namespaces, base and language. */
export interface Context {
  readonly scope: Scope
  readonly base: string
  readonly lang: string
}

/** What an open element is for the reader. */
export type Frame = Context &
  (
    | { readonly kind: 'outside' | 'rdf' | 'skip' }
    | { readonly kind: 'node'; readonly subject: string; members: number }
    | PropertyFrame
    | { readonly kind: 'literal'; readonly property: Statement; readonly literal: XmlLiteral }
    | { readonly kind: 'inner'; readonly literal: XmlLiteral }
    | { readonly kind: 'collection'; readonly property: Statement; readonly items: Value[] }
  )

/** The subject and property that wait for their value. */
export interface Statement {
  readonly subject: string
  readonly property: string
  /** The IRI that names the statement itself (rdf:ID of a property). */
  readonly reifier: string | undefined
}

export interface PropertyFrame {
  readonly kind: 'property'
  readonly statement: Statement
  readonly datatype: string
  readonly span: Span
  /** An attribute already gave the value: what is inside is out of place. */
  readonly isFull: boolean
  nodes: number
  text: string
}
