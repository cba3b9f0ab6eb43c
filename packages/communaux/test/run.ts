import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { main } from '../src/cli/main.ts'
import type { Io } from '../src/cli/io.ts'
import type { Fetch } from '../src/net/guarded-fetch.ts'
import { temporaryFolder } from './temporary.ts'

export interface World {
  /** Files of the current folder: path → content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  /** Answers of the network: address → body, or a status. */
  readonly web?: Readonly<Record<string, string | number>>
  readonly terminal?: boolean
  readonly signal?: AbortSignal
}

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly cwd: string
}

/** Runs the command line in a folder of its own; no network but what `web` says. French, 15 October 2026. */
export async function run(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const cwd = temporaryFolder()
  for (const [path, content] of Object.entries(world.files ?? {})) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
  return runIn(cwd, argv, world)
}

/** The same in a folder that is already there. */
export async function runIn(cwd: string, argv: readonly string[], world: World = {}): Promise<Outcome> {
  let out = ''
  let err = ''
  const io: Io = {
    cwd,
    env: { LANG: 'fr_FR.UTF-8', ...world.env },
    version: '0.0.0-test',
    stdoutIsTerminal: world.terminal ?? false,
    stderrIsTerminal: world.terminal ?? false,
    columns: 100,
    signal: world.signal ?? new AbortController().signal,
    clock: () => new Date('2026-10-15T08:00:00Z'),
    fetchFor: () => webOf(world.web ?? {}),
    stdin: () => Promise.resolve(new TextEncoder().encode(world.stdin ?? '')),
    stdout: (content) => (out += typeof content === 'string' ? content : new TextDecoder().decode(content)),
    stderr: (text) => (err += text),
  }
  const code = await main(argv, io)
  return { code, out, err, cwd }
}

/** A network that answers what it was told to, and fails otherwise. */
export const webOf = (web: Readonly<Record<string, string | number>>): Fetch => (url) => {
  const answer = web[String(url)]
  if (answer === undefined) return Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'ENOTFOUND' }) }))
  if (typeof answer === 'number') return Promise.resolve(new Response(null, { status: answer }))
  const type = answer.trimStart().startsWith('<') ? 'text/html; charset=utf-8' : 'text/plain'
  return Promise.resolve(new Response(answer, { headers: { 'content-type': type } }))
}
