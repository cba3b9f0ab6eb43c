import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Log } from '../log.ts'
import type { Store } from '../store/port.ts'
import { isOver, type Collection } from './collection.ts'
import type { Examine } from './examine.ts'
import type { Town } from './town.ts'

/** Collects the facts of collectivities, each in the background. */
export interface Collector {
  /** Starts a collection, or joins the one under way; the answer is its id, at once. */
  start(town: Town): Promise<string>
  /** True when the collection is over within that time. */
  settled(id: string, withinMs: number): Promise<boolean>
  /** Asks it to stop: what was found so far is kept. */
  cancel(id: string): void
  /** Waits for all that is under way to stop. */
  close(): Promise<void>
}

interface Ports {
  readonly store: Store
  readonly examine: Examine
  readonly log: Log
  readonly now: () => Date
}

interface Running {
  readonly id: string
  readonly stop: AbortController
  readonly over: Promise<void>
}

export function createCollector(ports: Ports): Collector {
  const running = new Map<string, Running>()
  const byId = (id: string): Running | undefined => [...running.values()].find((one) => one.id === id)
  return {
    start: async (town) => {
      const known = running.get(town.id)
      if (known) return known.id
      const collection: Collection = { id: randomUUID(), town: town.id, at: ports.now().toISOString(), state: 'running', steps: [], result: null }
      const stop = new AbortController()
      const over = run(ports, town, collection, stop.signal).finally(() => running.delete(town.id))
      running.set(town.id, { id: collection.id, stop, over })
      await ports.store.collections.save(collection)
      return collection.id
    },
    settled: async (id, withinMs) => {
      const one = byId(id)
      if (!one) return true
      return Promise.race([one.over.then(() => true), delay(withinMs, false, { ref: false })])
    },
    cancel: (id) => byId(id)?.stop.abort(),
    close: async () => {
      const all = [...running.values()]
      for (const { stop } of all) stop.abort()
      await Promise.all(all.map(({ over }) => over))
    },
  }
}

/** Keeps each partial result as it comes: whatever happens next, it is not lost. */
async function run({ store, examine, log }: Ports, town: Town, first: Collection, signal: AbortSignal): Promise<void> {
  let collection = first
  const keep = async (change: Partial<Collection>): Promise<void> => {
    collection = { ...collection, ...change }
    await (change.result === undefined ? store.collections.advance(collection) : store.collections.save(collection))
  }
  try {
    for await (const { name = null, ...change } of examine(town, { now: collection.at, signal })) {
      if (name !== null) await rename(store, town, name)
      await keep(change)
    }
    await keep({ state: signal.aborted ? 'cancelled' : stateOf(collection) })
  } catch (error) {
    if (signal.aborted) return keep({ state: 'cancelled' })
    log('error', 'collection failed', { town: town.id, collection: collection.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    await keep({ state: 'failed' })
  }
  if (isOver(collection.state)) log('info', 'collection over', { town: town.id, collection: collection.id, state: collection.state })
}

/** Gives a collectivity the name that its catalogue says, unless somebody named it. */
async function rename(store: Store, { id }: Town, name: string): Promise<void> {
  const town = await store.towns.get(id)
  if (town?.unnamed) await store.towns.save({ ...town, name })
}

const stateOf = ({ steps }: Collection): 'done' | 'partial' => (steps.some(({ state }) => state === 'failed') ? 'partial' : 'done')
