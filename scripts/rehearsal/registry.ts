import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { bin, npm, run } from '../lib/process.ts'

export interface Registry {
  readonly url: string
  /** Ends the process that this rehearsal started. */
  stop(): void
}

/** Starts a registry on loopback: our packages are published to it, the others are read through it. */
export async function startRegistry(home: string): Promise<Registry> {
  const port = await freePort()
  const upstream = run(process.execPath, [npm(), 'config', 'get', 'registry']).output.trim()
  mkdirSync(home, { recursive: true })
  const config = path.join(home, 'config.json')
  writeFileSync(config, JSON.stringify(configuration(home, upstream)))
  const child = spawn(process.execPath, [bin('verdaccio'), '--config', config, '--listen', `127.0.0.1:${port}`], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/`
  await answering(url)
  return { url, stop: () => void child.kill() }
}

const configuration = (home: string, upstream: string): object => ({
  storage: path.join(home, 'storage'),
  auth: { htpasswd: { file: path.join(home, 'htpasswd') } },
  uplinks: { upstream: { url: upstream, maxage: '60m' } },
  packages: {
    '@communaux/*': { access: '$all', publish: '$all', unpublish: '$all' },
    communaux: { access: '$all', publish: '$all', unpublish: '$all' },
    '**': { access: '$all', proxy: 'upstream' },
  },
  log: { type: 'stdout', level: 'fatal' },
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    const answer = await fetch(`${url}-/ping`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`le registre ${url} ne répond pas`)
}
