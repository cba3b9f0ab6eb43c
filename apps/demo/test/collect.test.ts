import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { silent } from '../src/log.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import { createStore } from '../src/store/store.ts'
import type { Store } from '../src/store/port.ts'
import type { Collection, Step } from '../src/town/collection.ts'
import { createCollector } from '../src/town/collector.ts'
import type { Examine } from '../src/town/examine.ts'
import { measured, NOW, open, resultOf, textOf, TOWN } from './fixture.ts'

const step = (id: string, state: Step['state']): Step => ({ id, text: { fr: `Étape ${id}`, en: `Step ${id}` }, state })
const partial = resultOf({ facts: [measured()] })
const first: Collection = { id: 'c1', town: TOWN.id, at: NOW, state: 'running', attempts: 1, steps: [], result: null }

/** Gives one partial result, then waits for a signal that never comes by itself. */
const endless: Examine = async function* (_town, { signal }) {
  yield { steps: [step('a', 'done'), step('b', 'running')], result: partial }
  await delay(60_000, undefined, { signal })
}
const broken: Examine = async function* () {
  yield { steps: [step('a', 'done'), step('b', 'running')], result: partial }
  await Promise.reject(new Error('unexpected'))
}
const whole: Examine = async function* () {
  await Promise.resolve()
  yield { steps: [step('a', 'done'), step('b', 'failed')], result: partial }
}

async function world(examine: Examine, before: readonly Collection[] = []): Promise<{ store: Store; collector: ReturnType<typeof createCollector>; get: () => Promise<Collection | undefined> }> {
  const store = createStore(openSqlite(null))
  await store.towns.save(TOWN)
  for (const collection of before) await store.collections.save(collection)
  const collector = createCollector({ store, examine, log: silent, now: () => new Date(NOW) })
  const get = async (): Promise<Collection | undefined> => (await store.collections.get((await store.collections.list(TOWN.id))[0]?.id ?? '')) ?? undefined
  return { store, collector, get }
}

describe('collector', () => {
  it('keeps what was found when it is cancelled', async () => {
    const { collector, get } = await world(endless)
    const id = await collector.start(TOWN)
    expect(await collector.settled(id, 20)).toBe(false)
    expect(await collector.start(TOWN), 'joins the one under way').toBe(id)
    collector.cancel(id)
    expect(await collector.settled(id, 1_000)).toBe(true)
    expect(await get()).toMatchObject({ state: 'cancelled', result: { facts: [{ id: 'fact-1' }] } })
  })

  it('keeps what was found when something breaks, and says so', async () => {
    const { collector, get } = await world(broken)
    await collector.settled(await collector.start(TOWN), 1_000)
    expect(await get()).toMatchObject({ state: 'failed', result: { facts: [{ id: 'fact-1' }] } })
  })

  it('says « en partie » when a step did not answer', async () => {
    const { collector, get } = await world(whole)
    await collector.settled(await collector.start(TOWN), 1_000)
    expect(await get()).toMatchObject({ state: 'partial' })
  })

  it('takes up at the next start what a stop left under way, at the same clock', async () => {
    const stopped = await world(endless)
    await stopped.collector.start(TOWN)
    await stopped.collector.close()
    const left = await stopped.get()
    expect(left).toMatchObject({ state: 'running', attempts: 1 })
    const next = await world(whole, left ? [left] : [])
    await next.collector.resume()
    await next.collector.settled(left?.id ?? '', 1_000)
    expect(await next.get()).toMatchObject({ id: left?.id, at: NOW, state: 'partial', attempts: 2 })
    expect(await next.store.collections.list(TOWN.id), 'no double').toHaveLength(1)
  })

  it('gives up a collection that stopped the application three times', async () => {
    const { collector, get } = await world(whole, [{ ...first, attempts: 3 }])
    await collector.resume()
    expect(await get()).toMatchObject({ state: 'failed' })
  })
})

describe('collection screen', () => {
  const base = `/collectivites/${TOWN.id}/collecte`
  const post = { method: 'POST' }

  it('shows the steps, asks for itself again without JavaScript, stops and keeps', async () => {
    const { app, store } = await open({ examine: endless, result: resultOf() })
    expect((await app.request(base, post)).headers.get('location')).toBe(base)
    await delay(30)
    const html = await (await app.request(base)).text()
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="2"/></noscript>')
    expect(textOf(html)).toContain('1 étape sur 2')
    expect(html).toContain('<progress id="avancement" max="2" value="1">')
    await app.request(`${base}/arret`, post)
    await delay(30)
    const after = await (await app.request(base)).text()
    expect(textOf(after)).toContain('Collecte arrêtée à votre demande : ce qui était trouvé est gardé.')
    expect(after).not.toContain('http-equiv="refresh"')
    expect((await store.collections.latest(TOWN.id))?.result?.facts).toHaveLength(1)
  })

  it('tells the steps as they come by server-sent events, then the end', async () => {
    const { app } = await open({ examine: whole, result: resultOf() })
    await app.request(base, post)
    const response = await app.request(`${base}/flux`)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const events = await response.text()
    expect(events).toContain('event: etat')
    expect(events).toContain('terminé en partie')
    expect(events.trimEnd().endsWith('event: fin\ndata: partial')).toBe(true)
  })

  it('leads to the progress a collectivity that has no results yet', async () => {
    const { app, store } = await open({ examine: endless })
    await store.towns.save(TOWN)
    const response = await app.request(`/collectivites/${TOWN.id}`)
    expect([response.status, response.headers.get('location')]).toEqual([303, base])
    expect(textOf(await (await app.request(base)).text())).toContain('Rien n\'a encore été collecté.')
  })
})
