import type { Collection } from '../town/collection.ts'
import type { Town } from '../town/town.ts'

/** A file as it was given: its hash names it. */
export interface Document {
  readonly hash: string
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Towns {
  get(id: string): Promise<Town | null>
  list(): Promise<readonly Town[]>
  save(town: Town): Promise<void>
}

export interface Documents {
  get(hash: string): Promise<Document | null>
  save(document: Document): Promise<void>
}

export interface Collections {
  get(id: string): Promise<Collection | null>
  /** The last one that has results, whole or partial. */
  latest(town: string): Promise<Collection | null>
  /** From the newest to the oldest, without their results. */
  list(town: string): Promise<readonly Collection[]>
  save(collection: Collection): Promise<void>
}

export interface Store {
  readonly towns: Towns
  readonly documents: Documents
  readonly collections: Collections
  /** Rejects when the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}
