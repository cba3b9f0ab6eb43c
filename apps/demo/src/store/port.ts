import type { Answer } from '@communaux/label'
import type { Collection } from '../town/collection.ts'
import type { Correction } from '../town/correction.ts'
import type { Neighbour } from '../town/neighbour.ts'
import type { Task } from '../town/task.ts'
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
  /** Those that were under way when the application stopped. */
  unfinished(): Promise<readonly Collection[]>
  save(collection: Collection): Promise<void>
  /** Keeps its state and its steps; its results stay as they are. */
  advance(collection: Collection): Promise<void>
}

/** A person's answer to a question; null when it was taken back. */
export interface StoredAnswer {
  readonly question: string
  /** 1 for the first one. */
  readonly version: number
  readonly answer: Answer | null
  readonly author: string
  /** ISO 8601. */
  readonly at: string
}

export interface Answers {
  /** The newest version of each question's answer. */
  all(town: string): Promise<readonly StoredAnswer[]>
  /** From the newest to the oldest. */
  history(town: string, question: string): Promise<readonly StoredAnswer[]>
  /** Saves the next version; when somebody saved that version before, gives theirs and keeps both readable. */
  save(town: string, answer: StoredAnswer): Promise<{ readonly saved: true } | { readonly saved: false; readonly current: StoredAnswer }>
}

/** The neighbours that a collectivity compares itself with: files that they gave it. */
export interface Neighbours {
  list(town: string): Promise<readonly Neighbour[]>
  /** The same file twice is one neighbour. */
  save(town: string, neighbour: Neighbour): Promise<void>
  remove(town: string, id: string): Promise<void>
}

/** What people corrected of datasets here, one correction a dataset. */
export interface Corrections {
  list(town: string): Promise<readonly Correction[]>
  get(town: string, dataset: string): Promise<Correction | null>
  save(town: string, correction: Correction): Promise<void>
  remove(town: string, dataset: string): Promise<void>
}

/** Who took what there is to do. */
export interface Tasks {
  list(town: string): Promise<readonly Task[]>
  save(town: string, task: Task): Promise<void>
}

export interface Store {
  readonly towns: Towns
  readonly documents: Documents
  readonly collections: Collections
  readonly answers: Answers
  readonly neighbours: Neighbours
  readonly corrections: Corrections
  readonly tasks: Tasks
  /** Rejects when the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}
