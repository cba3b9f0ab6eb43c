import type { Key } from './keys.ts'
import type { Step } from './steps.ts'

/**
 * What the nodes that say things in the same way have in common: thousands of datasets made by one program have a few
 * shapes, and what only depends on the shape is told once. A shape is the way that leads to it, property by property; the
 * way taken last is mostly the way taken next.
 */
export class Shape {
  readonly #before: Shape | undefined
  readonly #step: Step | undefined
  readonly #next = new Map<Step, Shape>()
  #usual: Shape | undefined
  /** The key that mostly comes next. */
  usualKey: Key | undefined

  constructor(before?: Shape, step?: Step) {
    this.#before = before
    this.#step = step
  }

  after(step: Step): Shape {
    if (this.#usual && this.#usual.#step === step) return this.#usual
    let next = this.#next.get(step)
    if (!next) this.#next.set(step, (next = new Shape(this, step)))
    this.#usual = next
    return next
  }

  steps(): readonly Step[] {
    const before = this.#before ? this.#before.steps() : []
    return this.#step ? [...before, this.#step] : before
  }
}
