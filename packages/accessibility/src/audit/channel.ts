/** Values pushed by several workers, read by one loop in the order of arrival. */
export class Channel<T> implements AsyncIterable<T> {
  readonly #waiting: T[] = []
  #wake: (() => void) | null = null
  #closed = false

  push(value: T): void {
    this.#waiting.push(value)
    this.#wake?.()
  }

  close(): void {
    this.#closed = true
    this.#wake?.()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      for (let value = this.#waiting.shift(); value !== undefined; value = this.#waiting.shift()) yield value
      if (this.#closed) return
      await new Promise<void>((resolve) => (this.#wake = resolve))
      this.#wake = null
    }
  }
}
