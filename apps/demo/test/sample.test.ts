import { expect, it } from 'vitest'
import { prepareSample } from '../src/sample/prepare.ts'
import { SAMPLE_COLLECTIONS, SAMPLE_EDITION, SAMPLE_ID, SAMPLE_TOWN } from '../src/sample/town.ts'
import { sampleWorld } from '../src/sample/world.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import { createStore } from '../src/store/store.ts'
import { examineWith } from '../src/town/examine-town.ts'
import { detail, NOW, resultOf } from './fixture.ts'

it('an example made by an earlier version is made again, and what people answered in it stays', async () => {
  const store = createStore(openSqlite(null))
  const early = Object.fromEntries(Object.entries(resultOf({ details: [detail()] })).filter(([key]) => key !== 'files'))
  await store.towns.save(SAMPLE_TOWN)
  for (const { id, at } of SAMPLE_COLLECTIONS) await store.collections.save({ id, town: SAMPLE_ID, at, state: 'done', attempts: 1, steps: [], result: early as unknown as ReturnType<typeof resultOf> })
  await store.answers.save(SAMPLE_ID, { question: 'politique.plan', version: 1, answer: { value: true }, author: 'local', at: NOW })
  expect((await store.collections.latest(SAMPLE_ID))?.result?.files, 'read as having none').toEqual([])
  await prepareSample(store, examineWith(store, sampleWorld))(SAMPLE_ID)
  expect((await store.towns.get(SAMPLE_ID))?.sampleEdition).toBe(SAMPLE_EDITION)
  expect((await store.collections.latest(SAMPLE_ID))?.result?.files).toHaveLength(14)
  expect(await store.neighbours.list(SAMPLE_ID)).toHaveLength(3)
  expect((await store.answers.history(SAMPLE_ID, 'politique.plan')).map(({ answer }) => answer)).toEqual([{ value: true }])
})
