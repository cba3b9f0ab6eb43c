/** Files to write, by path from the root, and what is left to do by hand. */
export interface Skeleton {
  readonly files: Readonly<Record<string, string>>
  readonly next: readonly string[]
  /** Files of `files` that exist already and are meant to be replaced: a row added to a table. */
  readonly replaces?: readonly string[]
}

/** The command was not written as it should: its message is the whole answer. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** `period-order` → `periodOrder`. */
export const camelCase = (name: string): string => name.replace(/[-.]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** @throws UsageError when a name is not words in lower case joined by dashes */
export function kebab(name: string, like: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new UsageError(`« ${name} » : des mots en minuscules reliés par des tirets, comme ${like}`)
}
