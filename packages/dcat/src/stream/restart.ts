/** What a first reading learnt too late, for the next one. */
export interface RestartHints {
  /** The encoding that the bytes turned out to be in. */
  readonly encoding?: string
  /** The nodes of datasets are scattered: everything goes through the spill. */
  readonly isScattered?: true
  /** What was read is written already: nothing can start again. */
  readonly isFinal?: true
  /** Members of JSON objects that came after the list they were needed for, by the number of the object. */
  readonly late?: ReadonlyMap<number, Readonly<Record<string, unknown>>>
}

/** Thrown where reading must start again from the beginning, knowing more. */
export class Restart extends Error {
  readonly hints: RestartHints

  constructor(hints: RestartHints) {
    super('the document must be read again')
    this.hints = hints
  }
}
