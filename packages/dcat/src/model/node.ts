import type { Literal, Value } from './graph.ts'

/** Something said with a property that the model has no field for, or with a value that its field cannot hold. */
export interface Statement {
  /** The full IRI of the property. */
  readonly property: string
  readonly value: Value
}

/** What every described node has. */
export interface Node {
  /** An absolute IRI, or `_:` and a label that means nothing outside its document. */
  readonly id: string
  /** Every `rdf:type` stated, as full IRIs, in the order of the document. */
  readonly types?: readonly string[]
  /** All the rest that is said of this node: nothing is lost between reading and writing. */
  readonly extra?: readonly Statement[]
}

/**
 * What a property points to: a node (`id`), described in place or named only; or, where a catalogue
 * gives a bare text in place of a node ("CSV", "Ville d'exemple"), that text as `literal`.
 */
export interface Part extends Partial<Node> {
  readonly literal?: Literal
}

/** A node described elsewhere in the catalogue (or nowhere): only its name is here. */
export type Link = Pick<Part, 'id' | 'literal'>
