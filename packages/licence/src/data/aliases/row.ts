/** A row of this folder: what people write, and what it means. Plain JSON, no TypeScript needed to add one. */
export interface AliasRow {
  /** A title, an id or a code in any spelling: case, accents, "licence" or "license", "v2.0" or "2" do not matter. */
  readonly alias?: string | undefined
  /** An address: scheme, "www.", final slash, language and file ending do not matter. */
  readonly iri?: string | undefined
  /** The SPDX id, or a `LicenseRef-` where the list has none. Absent when the text names no single licence. */
  readonly id?: string | undefined
  /** What the text is when it names no licence: see `Kind`. */
  readonly kind?: string | undefined
  /** What the text does not say and the row supposes: see `Assumption`. */
  readonly assumed?: readonly string[] | undefined
  /** The ids that the text may mean. */
  readonly candidates?: readonly string[] | undefined
  /** One real writing of it: the table test runs it. */
  readonly example: string
}
