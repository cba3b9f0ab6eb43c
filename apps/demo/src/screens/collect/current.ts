import type { Deps } from '../../deps.ts'
import type { Collection } from '../../town/collection.ts'
import type { Town } from '../../town/town.ts'

/** A collectivity and its newest collection, under way or over. */
export async function current(deps: Deps, id: string): Promise<{ town: Town; collection: Collection | null } | null> {
  const town = await deps.store.towns.get(id)
  if (!town) return null
  const [newest] = await deps.store.collections.list(id)
  return { town, collection: newest ? await deps.store.collections.get(newest.id) : null }
}
