import { tryUrl, type Tried } from '../../../net/try-url.ts'
import type { FileRow } from '../../../model/town.ts'
import type { TownPorts } from '../../ports.ts'
import type { FileAddress } from './addresses.ts'

/** How much of other people's servers, and of the reader's time, a collection may take. */
const MOST_FILES = 200
const HOSTS_AT_ONCE = 4
const EACH_MS = 5_000
const ALL_MS = 30_000
/** A server that did not answer so many times in a row is left alone; so is the network when nothing ever answered. */
const MOST_SILENCES = 3

/** What was tried, in the order of the catalogue, and what was left alone. */
export interface TriedFiles {
  readonly files: readonly FileRow[]
  readonly untried: readonly FileAddress[]
}

interface Run {
  readonly rows: Map<string, FileRow>
  readonly over: AbortSignal
}

/** Asks each file whether it answers: one at a time on a server, a few servers at once. */
export async function tryFiles(addresses: readonly FileAddress[], ports: TownPorts): Promise<TriedFiles> {
  const run: Run = { rows: new Map(), over: AbortSignal.timeout(ALL_MS) }
  const hosts = [...byHost(addresses.slice(0, MOST_FILES)).values()]
  const worker = async (): Promise<void> => {
    for (let next = hosts.shift(); next; next = hosts.shift()) await tryHost(next, run, ports)
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker))
  return {
    files: addresses.flatMap(({ url }) => run.rows.get(url) ?? []),
    untried: addresses.filter(({ url }) => !run.rows.has(url)),
  }
}

function byHost(addresses: readonly FileAddress[]): ReadonlyMap<string, readonly FileAddress[]> {
  const hosts = new Map<string, FileAddress[]>()
  for (const address of addresses) {
    const { host } = new URL(address.url)
    hosts.set(host, [...(hosts.get(host) ?? []), address])
  }
  return hosts
}

async function tryHost(addresses: readonly FileAddress[], { rows, over }: Run, { fetch, signal }: TownPorts): Promise<void> {
  let silences = 0
  for (const address of addresses) {
    if (over.aborted || silences >= MOST_SILENCES || networkIsOff(rows)) return
    const tried = await tryUrl(address.url, { fetch, timeoutMs: EACH_MS, ...(signal && { signal }) })
    silences = tried.status === null ? silences + 1 : 0
    rows.set(address.url, { ...address, ...tried, answer: answerOf(tried) })
  }
}

const networkIsOff = (rows: ReadonlyMap<string, FileRow>): boolean => rows.size >= MOST_SILENCES && [...rows.values()].every(({ status }) => status === null)

/** Only these say that the file is not there; a server out of order, or one that asks who we are, says nothing of it. */
const GONE = new Set([404, 410])

function answerOf({ status }: Tried): FileRow['answer'] {
  if (status === null) return 'unreachable'
  if (GONE.has(status)) return 'gone'
  return status >= 200 && status < 300 ? 'answers' : 'unreachable'
}
