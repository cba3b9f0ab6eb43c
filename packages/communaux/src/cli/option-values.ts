export type OptionValue = string | boolean | readonly string[]

/** The options of one call, read by type. Values were checked against the table before. */
export class OptionValues {
  readonly #values: ReadonlyMap<string, OptionValue>

  constructor(values: ReadonlyMap<string, OptionValue>) {
    this.#values = values
  }

  /** The text given, or undefined. */
  text(name: string): string | undefined {
    const value = this.#values.get(name)
    return typeof value === 'string' ? value : undefined
  }

  /** Whether a switch was given. */
  flag(name: string): boolean {
    return this.#values.get(name) === true
  }

  /** Every value of an option that may be repeated. */
  list(name: string): readonly string[] {
    const value = this.#values.get(name)
    return typeof value === 'object' ? value : []
  }

  /** The same without some of them, for who must not see them. */
  without(...names: readonly string[]): OptionValues {
    return new OptionValues(new Map([...this.#values].filter(([name]) => !names.includes(name))))
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }
}
