import { describe, expect, it } from 'vitest'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { jobsOf, stateOf, type Task } from '../src/town/task.ts'
import { openSample, textOf, type Opened } from './fixture.ts'

const base = `/collectivites/${SAMPLE_ID}`
const ACTION = 'accessibilite.declaration'
const send = ({ app }: Opened, fields: Record<string, string>) => app.request(`${base}/actions`, { method: 'POST', body: new URLSearchParams({ action: ACTION, ...fields }) })
const page = async ({ app }: Opened, path = '/actions'): Promise<string> => textOf(await (await app.request(base + path)).text())
const task = (change: Partial<Task> = {}): Task => ({ id: 'a', title: { fr: 'A', en: 'A' }, who: '', due: '', done: null, ...change })

describe('what there is to do', () => {
  it('is given to somebody for a day, and shows on the overview and among the deadlines', async () => {
    const opened = await openSample()
    expect((await send(opened, { qui: 'le service communication', pour: '2026-12-01' })).status).toBe(303)
    for (const path of ['', '/actions']) expect(await page(opened, path)).toContain('confié à : le service communication, pour le 1er décembre 2026')
    expect(await page(opened, '/echeances')).toContain('1er décembre 2026 À faire : Refaire la déclaration')
  })

  it('is said done by a person, and taken back', async () => {
    const opened = await openSample()
    await send(opened, { qui: 'Webmestre', pour: '', fait: '1' })
    expect(await page(opened)).toContain('fait le 15 octobre 2026 ; à vérifier par une nouvelle collecte')
    await send(opened, { qui: 'Webmestre', pour: '' })
    expect((await opened.store.tasks.list(SAMPLE_ID))[0]?.done).not.toBeNull()
    await send(opened, { qui: 'Webmestre', pour: '', fait: '0' })
    expect(await page(opened)).toContain('confié à : Webmestre')
  })

  it('refuses a day that is none, and something that nobody asks for', async () => {
    const opened = await openSample()
    expect((await send(opened, { pour: 'demain' })).status).toBe(422)
    expect((await send(opened, { action: 'autre' })).status).toBe(400)
    expect(await opened.store.tasks.list(SAMPLE_ID)).toEqual([])
  })

  it('escapes a name', async () => {
    const opened = await openSample()
    await send(opened, { qui: '<script>alert(1)</script>' })
    expect(await (await opened.app.request(`${base}/actions`)).text()).not.toContain('<script>alert')
  })
})

describe('the state of a task', () => {
  const at = '2026-10-15T08:00:00.000Z'
  it.each([
    [undefined, true, 'open'],
    [task(), true, 'open'],
    [task({ who: 'Webmestre' }), true, 'given'],
    [task({ done: '2026-10-20T08:00:00.000Z' }), true, 'done'],
    [task({ done: '2026-10-01T08:00:00.000Z' }), false, 'verified'],
    [task({ done: '2026-10-01T08:00:00.000Z' }), true, 'again'],
  ] as const)('%j, asked: %s → %s', (given, asked, state) => expect(stateOf(given, at, asked)).toBe(state))

  it('keeps what the last collection no longer asks for', () => {
    expect(jobsOf([], [task({ done: '2026-10-01T08:00:00.000Z' })], at)).toMatchObject([{ id: 'a', action: null, state: 'verified' }])
  })
})
