/** What a field of a platform holds. Plural kinds are lists on the platform; reading takes a list or one value alone anywhere. */
export type FieldKind =
  | 'text' | 'texts' | 'address' | 'addresses' | 'email' | 'mailto' | 'geometry' | 'geojson'
  /** A text for each language under the first name, the one to show under the second. */
  | 'translated'
  /** An address, else a text or a text for each language. */
  | 'statement'
  /** A text that is in no language. */
  | 'identifier'
  /** A date, else the day of it. */
  | 'date' | 'day'
  | 'integer' | 'decimal' | 'decimals' | 'duration' | 'durations' | 'hex' | 'algorithm'
  /** A code of a vocabulary: as its IRI, else as that platform calls it. */
  | 'frequency' | 'frequency-udata' | 'frequency-scdl' | 'frequency-label' | 'frequency-iso' | 'access-level' | 'theme-labels' | 'format' | 'format-name' | 'media-type' | 'languages' | 'language-tags' | 'licence-udata'

/**
 * One field of a platform and the property it stands for: the same row reads and writes it, so that the two cannot drift apart.
 * Several names, separated by spaces: the first that says something is read; the first is written.
 */
export type FieldRow = readonly [fields: string, property: string, kind: FieldKind]

/** A node that an object of the platform describes in place: who publishes, whom to write to, when, where. */
export interface PartRow {
  readonly property: string
  /** The class that the node gets. */
  readonly type: string
  /** The field that holds the object; without it, the fields of the node stand among those of its owner. */
  readonly field?: string
  /** The field holds a list of objects. */
  readonly many?: true
  /** The field of the object that gives the address of the node. */
  readonly name?: string
  /** A field without which the others say nothing. */
  readonly needs?: string
  readonly rows: readonly FieldRow[]
  readonly parts?: readonly PartRow[]
}
