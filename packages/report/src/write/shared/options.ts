import type { Language } from '../../model/types.ts'

/** What the writers for people take. */
export interface WriteOptions {
  readonly lang: Language
  /** Show every finding and every rule, instead of the first three of each. */
  readonly all?: boolean
  /** The text of each file named by a location: the lines are then shown with the place marked. */
  readonly sources?: Readonly<Record<string, string>>
}
