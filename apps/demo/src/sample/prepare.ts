import { readFile } from 'node:fs/promises'
import { SAMPLE_DIR } from '../paths.ts'
import type { Store } from '../store/port.ts'
import type { Collection } from '../town/collection.ts'
import type { Examine } from '../town/examine.ts'
import { hashOf } from '../town/id.ts'
import type { Town } from '../town/town.ts'
import { SAMPLE_COLLECTIONS, SAMPLE_ID, SAMPLE_TOWN } from './town.ts'

/**
 * Makes the example the first time it is asked for: its three collections, each at its own fixed clock.
 * Later calls wait for the first one, or do nothing.
 */
export function prepareSample(store: Store, examine: Examine): (id: string) => Promise<void> {
  let ready: Promise<void> | null = null
  return async (id) => {
    if (id !== SAMPLE_ID) return
    ready ??= make(store, examine).catch((error: unknown) => {
      ready = null
      throw error
    })
    await ready
  }
}

async function make(store: Store, examine: Examine): Promise<void> {
  const newest = SAMPLE_COLLECTIONS.at(-1)
  if (newest && (await store.collections.get(newest.id))?.result) return
  for (const { id, at, catalogue } of SAMPLE_COLLECTIONS) {
    const bytes = new Uint8Array(await readFile(new URL(catalogue, SAMPLE_DIR)))
    const document = { hash: hashOf(bytes), name: catalogue, bytes }
    await store.documents.save(document)
    const town: Town = { ...SAMPLE_TOWN, sources: { ...SAMPLE_TOWN.sources, catalogue: { document: document.hash, name: catalogue } } }
    await store.towns.save(town)
    await store.collections.save(await collected(town, { id, town: town.id, at, state: 'done', steps: [], result: null }, examine))
  }
}

async function collected(town: Town, first: Collection, examine: Examine): Promise<Collection> {
  let collection = first
  for await (const snapshot of examine(town, { now: first.at, signal: new AbortController().signal })) collection = { ...collection, ...snapshot }
  return collection
}
