import { lookup } from 'node:dns/promises'
import { createGuard, guardedFetch, type Fetch, type Files, type FolderEntry } from 'communaux'
import type { Store } from '../store/port.ts'
import type { Town } from './town.ts'

/** The network for what was typed or found in content: public addresses only, but those allowed by name. */
export function guarded(allowedHosts: readonly string[]): Fetch {
  return guardedFetch(createGuard({ resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address), allowedHosts }))
}

/** The only file that a collection may read is the catalogue that was brought in. */
export function filesOf(store: Store, town: Town): Files {
  const given = town.sources.catalogue
  return {
    read: async (path) => (given?.name === path ? ((await store.documents.get(given.document))?.bytes ?? null) : null),
    list: (): Promise<readonly FolderEntry[] | null> => Promise.resolve(null),
    join: (folder, name) => `${folder}/${name}`,
  }
}
