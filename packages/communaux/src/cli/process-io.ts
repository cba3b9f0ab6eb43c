import { once } from 'node:events'
import { lookup } from 'node:dns/promises'
import * as http from 'node:http'
import { VERSION } from '../data/version.ts'
import { createGuard, type Resolve } from '../net/guard.ts'
import { guardedFetch, guardedProxyFetch, type Fetch } from '../net/guarded-fetch.ts'
import type { Io } from './io.ts'

/** The world as it is. */
export function processIo(signal: AbortSignal): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    version: VERSION,
    stdoutIsTerminal: process.stdout.isTTY,
    stderrIsTerminal: process.stderr.isTTY,
    columns: process.stdout.columns || process.stderr.columns || 100,
    signal,
    clock: () => new Date(),
    fetchFor: (allowedHosts) => fetchFor(allowedHosts),
    stdin: readStdin,
    stdinChunks: () => process.stdin,
    stdout: (content) => void process.stdout.write(content),
    stdoutDrained: () => (process.stdout.writableNeedDrain ? once(process.stdout, 'drain') : Promise.resolve()),
    stderr: (text) => void process.stderr.write(text),
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

const resolve: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address)

function fetchFor(allowedHosts: readonly string[]): Fetch {
  const guard = createGuard({ resolve, allowedHosts })
  const env = process.env
  const proxied = env.HTTPS_PROXY ?? env.https_proxy ?? env.HTTP_PROXY ?? env.http_proxy
  if (!proxied) return guardedFetch(guard)
  useProxy()
  return guardedProxyFetch(guard, globalThis.fetch)
}

let proxySet = false

/** HTTPS_PROXY and NO_PROXY, where this version of Node can honour them (24.14 and later, or NODE_USE_ENV_PROXY). */
function useProxy(): void {
  if (proxySet) return
  proxySet = true
  const set = (http as { setGlobalProxyFromEnv?: () => unknown }).setGlobalProxyFromEnv
  if (set) set()
  else if (!process.env.NODE_USE_ENV_PROXY) process.stderr.write('communaux: HTTPS_PROXY needs Node 24.14 or later; going without it.\n')
}
