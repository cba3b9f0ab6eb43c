import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../src/store/sqlite.ts'
import { createStore } from '../src/store/store.ts'

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const KILLS = Number(process.env['KILLS'] ?? 20)
const DATASETS = 400

const folder = mkdtempSync(join(tmpdir(), 'communaux-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Served {
  readonly process: ChildProcess
  readonly base: string
}

async function serve(): Promise<Served> {
  const child = spawn(process.execPath, [MAIN, 'serve'], { env: { ...process.env, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { process: child, base: /http:\/\/\S+/.exec(String(line))?.[0] ?? '' }
}

async function end({ process: child }: Served, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
}

const catalogue = (round: number): string =>
  Array.from({ length: DATASETS }, (_, index) => `<https://example.org/${round}/${index}> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> "Jeu ${index}"@fr .`).join('\n')

/** Sends a file; true when the application said that it has it. */
async function send({ base }: Served, round: number): Promise<boolean> {
  const body = new FormData()
  body.set('catalogue', new File([catalogue(round)], 'catalogue.ttl'))
  body.set('nom', `Commune ${round}`)
  return fetch(`${base}collectivites/par-fichier`, { method: 'POST', body, redirect: 'manual' }).then(({ status }) => status === 303, () => false)
}

describe.skipIf(!existsSync(MAIN))('killed without warning during collections', () => {
  it(`loses no fact and doubles none, ${KILLS} times`, async () => {
    const acknowledged = new Set<string>()
    for (let round = 0; round < KILLS; round++) {
      const served = await serve()
      const sent = send(served, round)
      await Promise.race([sent, delay((round * 37) % 600)])
      await end(served, 'SIGKILL')
      if (await sent) acknowledged.add(`Commune ${round}`)
    }
    const last = await serve()
    await settled(last)
    await end(last, 'SIGTERM')
    await check(acknowledged)
  })
})

/** Waits until no collection is under way any more. */
async function settled({ base }: Served): Promise<void> {
  const names = /href="(\/collectivites\/fichier-[0-9a-f]+)"/g
  const home = await (await fetch(base)).text()
  for (const [, path = ''] of home.matchAll(names)) {
    for (let tries = 0; tries < 300; tries++) {
      if (!(await (await fetch(new URL(`${path}/collecte`, base))).text()).includes('http-equiv="refresh"')) break
      await delay(100)
    }
  }
}

async function check(acknowledged: ReadonlySet<string>): Promise<void> {
  const store = createStore(openSqlite(folder))
  const towns = await store.towns.list()
  expect(towns.map(({ name }) => name)).toEqual(expect.arrayContaining([...acknowledged]))
  expect(await store.collections.unfinished()).toEqual([])
  for (const town of towns) {
    const collections = await store.collections.list(town.id)
    expect(collections.length, `${town.name}: no double`).toBeLessThanOrEqual(1)
    if (collections.length === 0) expect(acknowledged.has(town.name), `${town.name}: not lost`).toBe(false)
    for (const { id } of collections) {
      const whole = await store.collections.get(id)
      // Done, or given up after three sudden stops and said so.
      expect(whole?.state === 'done' || (whole?.state === 'failed' && whole.attempts === 3), `${town.name}: ${whole?.state ?? ''}`).toBe(true)
      if (whole?.state === 'done') expect(whole.result?.datasets).toHaveLength(DATASETS)
      const facts = whole?.result?.facts ?? []
      expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length)
    }
  }
  await store.close()
}
