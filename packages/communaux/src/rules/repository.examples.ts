import type { Repository } from '../model/repository.ts'
import type { RepositoryRow } from '../model/town.ts'

/** A repository whose files state these licences. */
export const repository = (stated: readonly (readonly [file: string, licence: string])[], status: RepositoryRow['status'] = 'listed'): Repository => ({
  row: {
    path: 'depots/agenda',
    name: 'agenda',
    licence: stated[0]?.[1] ?? null,
    status,
    stated: stated.map(([file, licence]) => ({ file, text: licence, licence })),
    publiccode: false,
    fork: false,
  },
  usedBy: [],
  contradicts: false,
  hash: 'hash',
})
