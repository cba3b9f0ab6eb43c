import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Collection } from './collection.ts'
import type { CollectorPorts } from './collector-ports.ts'
import { runCollection, SHUTDOWN } from './run-collection.ts'
import type { Town } from './town.ts'

/** Collects the facts of collectivities, each in the background. */
export interface Collector {
  /** Starts a collection, or joins the one under way; the answer is its id, once it is kept. */
  start(town: Town): Promise<string>
  /** Takes up, one after the other, what a stop of the application, however sudden, left under way. */
  resume(): Promise<void>
  /** True when the collection is over within that time. */
  settled(id: string, withinMs: number): Promise<boolean>
  /** Asks it to stop: what was found so far is kept. */
  cancel(id: string): void
  /** Stops all that is under way; the next start of the application takes it up. */
  close(): Promise<void>
}

interface Running {
  readonly id: string
  readonly stop: AbortController
  /** The collection is in the store. */
  readonly kept: Promise<void>
  readonly over: Promise<void>
}

/** A collection that stops the application each time is given up, and said to have failed. */
const MOST_ATTEMPTS = 3

export function createCollector(ports: CollectorPorts): Collector {
  const running = new Map<string, Running>()
  let closed = false
  const byId = (id: string): Running | undefined => [...running.values()].find((one) => one.id === id)
  const launch = (town: Town, collection: Collection): Running => {
    const stop = new AbortController()
    const kept = ports.store.collections.save(collection)
    const over = kept.then(() => runCollection(ports, town, collection, stop.signal)).finally(() => running.delete(town.id))
    const one = { id: collection.id, stop, kept, over }
    running.set(town.id, one)
    return one
  }
  return {
    start: async (town) => {
      const first: Collection = { id: randomUUID(), town: town.id, at: ports.now().toISOString(), state: 'running', attempts: 1, steps: [], result: null }
      const { id, kept } = running.get(town.id) ?? launch(town, first)
      await kept
      return id
    },
    resume: async () => {
      for (const collection of await ports.store.collections.unfinished()) {
        if (closed) return
        const town = await ports.store.towns.get(collection.town)
        const attempts = collection.attempts + 1
        if (!town || attempts > MOST_ATTEMPTS) await ports.store.collections.save({ ...collection, state: 'failed' })
        else if (!running.has(town.id)) await launch(town, { ...collection, attempts }).over
      }
    },
    settled: async (id, withinMs) => {
      const one = byId(id)
      return one ? Promise.race([one.over.then(() => true), delay(withinMs, false, { ref: false })]) : true
    },
    cancel: (id) => byId(id)?.stop.abort(),
    close: async () => {
      closed = true
      const all = [...running.values()]
      for (const { stop } of all) stop.abort(SHUTDOWN)
      await Promise.all(all.map(({ over }) => over))
    },
  }
}
