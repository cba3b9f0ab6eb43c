import { own } from './own.ts'

/** The lists of types of a document: few, so each is a number. */
export class Typesets {
  readonly #numbers = new Map<string, number>()
  readonly #lists: (readonly string[])[] = []

  numberOf(types: readonly string[]): number {
    const key = types.join('\n')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#lists.push(types.map(own))
    this.#numbers.set(own(key), this.#lists.length - 1)
    return this.#lists.length - 1
  }

  typesOf(number: number): readonly string[] {
    return this.#lists[number] ?? []
  }
}
