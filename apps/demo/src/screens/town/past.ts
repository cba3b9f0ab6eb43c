import type { Deps } from '../../deps.ts'
import type { Collection } from '../../town/collection.ts'
import type { Result } from '../../town/result.ts'

/** A collection that has results. */
export type Ended = Collection & { readonly result: Result }

/** Every collection of a collectivity that has results, from the newest. */
export async function endedOf(deps: Deps, town: string): Promise<Ended[]> {
  const heads = await deps.store.collections.list(town)
  const whole = await Promise.all(heads.map(({ id }) => deps.store.collections.get(id)))
  return whole.filter((one): one is Ended => one?.result != null)
}
