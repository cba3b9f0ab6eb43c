import type { ClassName } from '../data/classes.ts'

/** What a made thing stands for: a class, and what the author said of it. */
export interface Draft {
  readonly of: ClassName
  readonly said: object
}
