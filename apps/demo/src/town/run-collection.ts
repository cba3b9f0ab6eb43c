import type { Collection } from './collection.ts'
import type { CollectorPorts } from './collector-ports.ts'
import type { Town } from './town.ts'

/** Why a collection is told to stop when the application does: it stays under way, for the next start. */
export const SHUTDOWN = Symbol('shutdown')

/** Runs a collection to its end. Each partial result is kept as it comes: whatever happens next, it is not lost. */
export async function runCollection({ store, examine, log }: CollectorPorts, town: Town, first: Collection, signal: AbortSignal): Promise<void> {
  let collection = first
  const keep = async (change: Partial<Collection>): Promise<void> => {
    collection = { ...collection, ...change }
    await (change.result === undefined ? store.collections.advance(collection) : store.collections.save(collection))
  }
  try {
    for await (const { name = null, ...change } of examine(town, { now: collection.at, signal })) {
      if (name !== null) await rename(store, town, name)
      await keep(change)
      if (signal.aborted) break
    }
    await keep({ state: stateAfter(collection, signal) })
  } catch (error) {
    if (!signal.aborted) log('error', 'collection failed', { town: town.id, collection: collection.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    await keep({ state: signal.aborted ? stateAfter(collection, signal) : 'failed' })
  }
  log('info', 'collection ended', { town: town.id, collection: collection.id, state: collection.state })
}

function stateAfter({ steps }: Collection, signal: AbortSignal): Collection['state'] {
  if (signal.aborted) return signal.reason === SHUTDOWN ? 'running' : 'cancelled'
  return steps.some(({ state }) => state === 'failed') ? 'partial' : 'done'
}

/** Gives a collectivity the name that its catalogue says, unless somebody named it. */
async function rename(store: CollectorPorts['store'], { id }: Town, name: string): Promise<void> {
  const town = await store.towns.get(id)
  if (town?.unnamed) await store.towns.save({ ...town, name })
}
