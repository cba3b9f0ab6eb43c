import type { RepositoryRow } from './town.ts'

/** A repository as its files describe it. */
export interface Repository {
  readonly row: RepositoryRow
  readonly usedBy: readonly string[]
  /** Keys of its publiccode.yml that are missing or cannot be right; absent when there is none that can be read. */
  readonly publiccodeFaults?: readonly string[]
  /** Two files name different licences. */
  readonly contradicts: boolean
  /** Hash of the files that were read. */
  readonly hash: string
}
