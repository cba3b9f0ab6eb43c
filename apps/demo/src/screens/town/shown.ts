import type { Context } from 'hono'
import type { Deps } from '../../deps.ts'
import type { Env } from '../../http/env.ts'
import { refuse } from '../../http/refuse.tsx'
import type { Collection } from '../../town/collection.ts'
import type { Result } from '../../town/result.ts'
import { townPath, type Town } from '../../town/town.ts'
import type { View } from '../../ui/view.ts'

/** What a collectivity's screen shows. */
export interface Shown {
  readonly view: View
  readonly town: Town
  readonly collection: Collection
  readonly result: Result
  /** The address of the collectivity's screens. */
  readonly base: string
}

type Handler = (shown: Shown, c: Context<Env>) => Response | Promise<Response>

/** Finds the collectivity and its last results; without results yet, the progress is shown instead. */
export function withTown(deps: Deps, handler: Handler) {
  return async (c: Context<Env>): Promise<Response> => {
    const id = c.req.param('siren') ?? ''
    await deps.sample(id)
    const town = await deps.store.towns.get(id)
    if (!town) return refuse(c, 404)
    const view = c.get('view')
    const base = townPath(town.id)
    const collection = await deps.store.collections.latest(town.id)
    if (!collection?.result) return c.redirect(view.href(`${base}/collecte`), 303)
    return handler({ view, town, collection, result: collection.result, base }, c)
  }
}
