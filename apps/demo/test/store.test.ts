import { afterEach, describe, expect, it } from 'vitest'
import { openSqlite } from '../src/store/sqlite.ts'
import { createStore } from '../src/store/store.ts'
import type { Store, StoredAnswer } from '../src/store/port.ts'
import type { Town } from '../src/town/town.ts'

const town: Town = { id: '123456782', siren: '123456782', name: 'Exemple', sources: {}, sample: false }
const answer = (version: number, value: boolean): StoredAnswer => ({ question: 'q', version, answer: { value }, author: 'a', at: '2026-10-15T08:00:00.000Z' })

let store: Store
const open = async (): Promise<Store> => {
  store = createStore(openSqlite(null))
  await store.towns.save(town)
  return store
}
afterEach(() => store.close())

describe('store', () => {
  it('gives back a town as it was saved, and its last change', async () => {
    const { towns } = await open()
    await towns.save({ ...town, name: 'Exemple-sur-Isère' })
    expect(await towns.get(town.id)).toEqual({ ...town, name: 'Exemple-sur-Isère' })
    expect(await towns.list()).toHaveLength(1)
    expect(await towns.get('999999999')).toBeNull()
  })

  it('keeps the bytes of a document', async () => {
    const { documents } = await open()
    const document = { hash: 'h', name: 'c.ttl', bytes: new Uint8Array([0, 255, 128]) }
    await documents.save(document)
    await documents.save(document)
    expect(await documents.get('h')).toEqual(document)
  })

  it('refuses the second of two writers who saw the same version, and shows the first one\'s answer', async () => {
    const { answers } = await open()
    expect(await answers.save(town.id, answer(1, true))).toEqual({ saved: true })
    expect(await answers.save(town.id, answer(1, false))).toEqual({ saved: false, current: answer(1, true) })
    expect(await answers.save(town.id, answer(2, false))).toEqual({ saved: true })
    expect(await answers.all(town.id)).toEqual([answer(2, false)])
    expect(await answers.history(town.id, 'q')).toEqual([answer(2, false), answer(1, true)])
  })

  it('gives the last collection that has results, and all of them from the newest', async () => {
    const { collections } = await open()
    const base = { town: town.id, attempts: 1, steps: [], result: null } as const
    await collections.save({ ...base, id: 'a', at: '2026-03-01', state: 'done' })
    await collections.save({ ...base, id: 'b', at: '2026-06-01', state: 'running' })
    expect((await collections.list(town.id)).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(await collections.latest(town.id)).toBeNull()
  })

  it('applies all of a batch or nothing', async () => {
    const db = openSqlite(null)
    store = createStore(db)
    const insert = { sql: 'INSERT INTO town (id, name, json) VALUES (?, ?, ?)', params: ['x', 'x', '{}'] }
    await expect(db.batch([insert, insert])).rejects.toThrow()
    expect(await db.rows('SELECT id FROM town')).toEqual([])
  })
})
