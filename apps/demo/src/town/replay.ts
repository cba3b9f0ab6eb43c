import { profiles } from '@communaux/dcat'
import { collect, type Fetch, type Files, type TownPorts } from 'communaux'
import type { Store } from '../store/port.ts'
import type { World } from './examine-town.ts'
import type { Result } from './result.ts'
import type { Town } from './town.ts'

/** Measures again what a collection measured, from the documents that it kept; gives the hashes of what is found. */
export type Replay = (town: Town, result: Result) => Promise<ReadonlySet<string>>

/** No network: what was not kept does not answer. */
export function replayWith(store: Store, worldOf: World): Replay {
  return async (town, result) => {
    const { audit, files } = worldOf(town)
    const hashes = new Set<string>()
    const ports: TownPorts = { fetch: keptFetch(store, result), files: keptFiles(store, result, files), now: result.at, tryFiles: result.files.length > 0, ...(audit && { audit }) }
    for await (const event of collect({ ...result.sources, ...profileOf(result) }, ports)) {
      if (event.kind === 'evidence') hashes.add(event.evidence.id)
      if (event.kind === 'report') for (const { fingerprint } of event.report.findings) hashes.add(fingerprint)
    }
    return hashes
  }
}

/** What the catalogue was checked against then, which a collectivity may have changed since. */
function profileOf({ report }: Result): { catalogueProfile?: string } {
  const used = profiles.find(({ id }) => report.ruleSets.some((set) => set.id === id))
  return used ? { catalogueProfile: used.id } : {}
}

async function bytesOf(store: Store, { documents }: Result, name: string): Promise<Uint8Array | null> {
  const hash = Object.hasOwn(documents, name) ? documents[name] : undefined
  return hash === undefined ? null : ((await store.documents.get(hash))?.bytes ?? null)
}

const keptFiles = (store: Store, result: Result, files: Files): Files => ({ ...files, read: (path) => bytesOf(store, result, path) })

/** The pages that were kept, and the answers of the files that were tried. */
function keptFetch(store: Store, result: Result): Fetch {
  const tried = new Map(result.files.map((file) => [file.url, file]))
  return async (input, init) => {
    const url = String(input)
    const bytes = await bytesOf(store, result, url)
    if (bytes) return new Response(init?.method === 'HEAD' ? null : new Uint8Array(bytes))
    const status = tried.get(url)?.status
    if (status == null) throw new Error(`not kept: ${url}`)
    return new Response(null, { status })
  }
}
