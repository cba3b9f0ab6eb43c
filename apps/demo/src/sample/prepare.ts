import type { Store } from '../store/port.ts'
import type { Collection } from '../town/collection.ts'
import type { Examine } from '../town/examine.ts'
import { sampleAnswers } from './answers.ts'
import { readSampleDocument } from './document.ts'
import { sampleNeighbours } from './neighbours.ts'
import { SAMPLE_COLLECTIONS, SAMPLE_EDITION, SAMPLE_ID, SAMPLE_TOWN } from './town.ts'

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
  const made = await store.towns.get(SAMPLE_ID)
  if (newest && made?.sampleEdition === SAMPLE_EDITION && (await store.collections.get(newest.id))?.result) return
  const grid = await readSampleDocument('grille.json')
  await store.documents.save(grid)
  for (const { id, at, catalogue, profile } of SAMPLE_COLLECTIONS) {
    const document = await readSampleDocument(catalogue)
    await store.documents.save(document)
    const town = { ...SAMPLE_TOWN, sources: { ...SAMPLE_TOWN.sources, catalogue: { document: document.hash, name: catalogue }, grid: { document: grid.hash, name: grid.name }, ...(profile !== undefined && { catalogueProfile: profile }) } }
    await store.towns.save(town)
    for (const answer of await sampleAnswers()) await store.answers.save(town.id, answer)
    let collection: Collection = { id, town: town.id, at, state: 'done', attempts: 1, steps: [], result: null }
    for await (const { steps, result } of examine(town, { now: at, signal: new AbortController().signal })) collection = { ...collection, steps, result: result ?? collection.result }
    await store.collections.save(collection)
  }
  for (const neighbour of await sampleNeighbours()) await store.neighbours.save(SAMPLE_ID, neighbour)
  const town = await store.towns.get(SAMPLE_ID)
  if (town) await store.towns.save({ ...town, sampleEdition: SAMPLE_EDITION })
}
