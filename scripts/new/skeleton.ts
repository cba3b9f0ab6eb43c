/** Files to write, by path from the root, and what is left to do by hand. */
export interface Skeleton {
  readonly files: Readonly<Record<string, string>>
  readonly next: readonly string[]
}

/** The command was not written as it should: its message is the whole answer. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** `period-order` → `periodOrder`. */
export const camelCase = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
