import type { Localized } from '@communaux/report'

/** What the two catalogues are compared by: the main classes, their distributions, and any other node that has an IRI. */
export type ComparedClass = 'Catalog' | 'CatalogRecord' | 'DataService' | 'Dataset' | 'DatasetSeries' | 'Distribution' | 'Thing'

/** One node of a catalogue, named as a person would find it. */
export interface Compared {
  /** Its absolute IRI, or `_:` and a label of its own document. */
  readonly subject: string
  readonly class: ComparedClass
  /** Its title or name, empty when it has none. */
  readonly title: string
  /** For a distribution: the dataset that holds it. */
  readonly dataset?: string
}

/**
 * What changed in one property. `precision`: the two values are dates and one lies within the other (`2024`, `2024-01-01`): nothing
 * else may have changed but the way of writing.
 */
export interface Change {
  /** The full IRI of the property; `@id` for the IRI of the node, `rdf:type` for its classes. */
  readonly property: string
  /** Where it is: the properties that lead to it from the subject, itself included. More than one below a node without IRI. */
  readonly path: readonly string[]
  /** The language tag of texts, in lower case; absent for what has none. */
  readonly lang?: string
  readonly kind: 'added' | 'changed' | 'precision' | 'removed'
  /** The values before that are no longer there, as written. */
  readonly from: readonly string[]
  /** The values that were not there. */
  readonly to: readonly string[]
}

/** A node that both catalogues have, and what is no longer the same in it. */
export interface Changed extends Compared {
  readonly changes: readonly Change[]
}

/** What a change will do elsewhere. */
export interface DiffWarning {
  readonly id: 'dataset-recreated' | 'identifier-shared' | 'resource-recreated'
  readonly subject: string
  readonly text: Localized
}

/** The difference of two catalogues: JSON as it is. */
export interface CatalogDiff {
  readonly added: readonly Compared[]
  readonly removed: readonly Compared[]
  readonly changed: readonly Changed[]
  readonly warnings: readonly DiffWarning[]
}
