import type { PageReport } from '@communaux/accessibility'
import type { Fetch } from '../net/guarded-fetch.ts'

export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
}

/** How files are read; on disk in `nodeFiles`, in memory in tests. */
export interface Files {
  /** Null when there is no such file. Throws when it is there and cannot be read. */
  readonly read: (path: string) => Promise<Uint8Array | null>
  /** Null when there is no such folder. */
  readonly list: (path: string) => Promise<readonly FolderEntry[] | null>
  readonly join: (folder: string, name: string) => string
}

/** What a collection needs of the world: no clock, no network, no disk but these. */
export interface TownPorts {
  readonly fetch: Fetch
  readonly files: Files
  /** ISO 8601 date and time of the collection. */
  readonly now: string
  /** No network call: what needs one is unknown. */
  readonly offline?: boolean
  /** Asks each file of the catalogue whether it answers, one at a time on a server. Otherwise none is asked. */
  readonly tryFiles?: boolean
  readonly signal?: AbortSignal
  /** Checks pages in a browser, in the order given. Without it, or for pages on disk, their source alone is checked. */
  readonly audit?: (urls: readonly string[]) => Promise<PageReport>
}
