import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../src/store/sqlite.ts'
import { createStore } from '../src/store/store.ts'
import { examineWith } from '../src/town/examine-town.ts'
import { filesOf, guarded } from '../src/town/ports.ts'
import type { Result } from '../src/town/result.ts'
import { NOW, TOWN } from './fixture.ts'

let reached = 0
const server = createServer((_request, response) => {
  reached++
  response.setHeader('content-type', 'text/html').end('<title>Intranet</title>')
})
let port = 0
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  port = typeof address === 'object' ? (address?.port ?? 0) : 0
})
afterAll(() => server.close())

/** What a collection finds when this address was typed as the site of a collectivity. */
async function collected(site: string, allowed: readonly string[] = []): Promise<Result | undefined> {
  const store = createStore(openSqlite(null))
  const town = { ...TOWN, sources: { site } }
  await store.towns.save(town)
  let result: Result | undefined
  const examine = examineWith(store, () => ({ fetch: guarded(allowed), files: filesOf(store, town) }))
  for await (const snapshot of examine(town, { now: NOW, signal: AbortSignal.timeout(10_000) })) result = snapshot.result ?? result
  return result
}

/** Twenty ways to write an address that only this machine or its neighbours should reach. */
const HOSTILE = [
  'http://127.0.0.1:PORT/', 'http://localhost:PORT/', 'http://127.1:PORT/', 'http://2130706433:PORT/', 'http://0x7f000001:PORT/', 'http://0177.0.0.1:PORT/', 'http://0:PORT/',
  'http://[::1]:PORT/', 'http://[::ffff:127.0.0.1]:PORT/', 'http://[::ffff:7f00:1]:PORT/', 'http://[64:ff9b::7f00:1]:PORT/', 'http://[2002:7f00:1::]:PORT/', 'http://127.0.0.1.:PORT/',
  'http://169.254.169.254/latest/meta-data/', 'http://10.0.0.1/', 'http://192.168.0.1/', 'http://172.16.0.1/', 'http://[fd00::1]/', 'http://[fe80::1]/', 'http://100.64.0.1/',
]

describe('addresses typed in the application', () => {
  it.each(HOSTILE)('%s is not reached, and the screen says so', async (address) => {
    const result = await collected(address.replace('PORT', String(port)))
    const said = result?.report.findings.filter(({ because }) => because === 'unreachable') ?? []
    expect(said.map(({ rule }) => rule)).toEqual(['communaux/source-opened'])
    expect(result?.pages).toEqual([])
    expect(reached).toBe(0)
  })

  it('reaches a private host that is allowed by its name', async () => {
    const result = await collected(`http://127.0.0.1:${port}/`, [`127.0.0.1:${port}`])
    expect(result?.pages.map(({ title }) => title)).toEqual(['Intranet'])
    expect(reached).toBeGreaterThan(0)
  })
})
