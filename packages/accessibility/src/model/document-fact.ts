/** What the bytes of a linked document tell. */
export interface DocumentFact {
  /** The link, as a selector. */
  readonly selector: string
  readonly url: string
  readonly kind: 'pdf' | 'office'
  /** Whether the document could be read. When not, nothing else is known. */
  readonly read: boolean
  readonly tagged: boolean
  readonly language: string | null
  readonly title: string | null
  /** ISO date, null when the document does not say. */
  readonly created: string | null
}
