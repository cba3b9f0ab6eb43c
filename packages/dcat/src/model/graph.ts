/**
 * The catalogue as RDF, grouped by subject: what every reader makes, what the rules check, what writers
 * write. The typed model is a view of it, and gives it back whole.
 */

/** A reference: an absolute IRI, or a blank node as `_:label`. */
export interface Reference {
  readonly id: string
}

/** A literal as written: lexical form, language tag or datatype IRI (absent: xsd:string). */
export interface Literal {
  readonly value: string
  readonly lang?: string
  readonly datatype?: string
}

export type Value = Reference | Literal

/** Reads the property rather than asking whether it is there: V8 is twice as fast so before it has warmed up. */
export const isReference = (value: Value): value is Reference => (value as Partial<Reference>).id !== undefined
export const isBlank = (id: string): boolean => id.startsWith('_:')

/** One subject with all that is said of it. Property keys are full IRIs; `rdf:type` is in `types`. */
export interface Resource {
  readonly id: string
  readonly types: readonly string[]
  readonly properties: ReadonlyMap<string, readonly Value[]>
}

/** Every subject of a document, in the order of its first mention. */
export type Graph = ReadonlyMap<string, Resource>
