import type { PropertyShape, Shape } from '../../../model/latent.ts'
import type { Key } from './keys.ts'

/** What is said of one property by one key of the JSON. */
export interface Step extends PropertyShape {
  /** Whether another key stands for the same property. */
  readonly isTwin: () => boolean
}

/**
 * A shape is the way that leads to it: nodes that say the same things in the same order end at the same one. Programs
 * write alike, so that the way taken last is mostly the way taken next.
 */
export class StepShape implements Shape {
  readonly #before: StepShape | undefined
  readonly #step: Step | undefined
  readonly #next = new Map<Step, StepShape>()
  #usual: StepShape | undefined
  /** The key that mostly comes next. */
  usualKey: Key | undefined

  constructor(before?: StepShape, step?: Step) {
    this.#before = before
    this.#step = step
  }

  after(step: Step): StepShape {
    if (this.#usual && this.#usual.#step === step) return this.#usual
    let next = this.#next.get(step)
    if (!next) this.#next.set(step, (next = new StepShape(this, step)))
    this.#usual = next
    return next
  }

  properties(): readonly PropertyShape[] | undefined {
    const steps = this.#steps()
    return steps.some(({ isTwin }) => isTwin()) ? undefined : steps
  }

  #steps(): readonly Step[] {
    const before = this.#before ? this.#before.#steps() : []
    return this.#step ? [...before, this.#step] : before
  }
}
