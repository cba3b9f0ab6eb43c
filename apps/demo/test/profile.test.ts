import { describe, expect, it } from 'vitest'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { open, openSample, resultOf, textOf, TOWN, type Opened } from './fixture.ts'

const path = `/collectivites/${TOWN.id}/fiche`
const whole = { nom: 'Val-Exemple', nature: 'commune', habitants: '12 400', agents: '210', site: 'www.val-exemple.example' }
const send = ({ app }: Opened, fields: Record<string, string>) => app.request(path, { method: 'POST', body: new URLSearchParams(fields) })

describe('the sheet of a collectivity', () => {
  it('keeps its kind, its size and its site, and the sources that it does not show', async () => {
    const opened = await open({ result: resultOf(), town: { ...TOWN, unnamed: true, sources: { siren: TOWN.id } } })
    expect(textOf(await (await opened.app.request(`/collectivites/${TOWN.id}`)).text())).toContain('Nous ne connaissons pas encore : l\'adresse du site')
    const response = await send(opened, { ...whole, nom: 'Val-Exemple-le-Neuf' })
    expect([response.status, response.headers.get('location')]).toEqual([303, `/collectivites/${TOWN.id}`])
    expect(await opened.store.towns.get(TOWN.id)).toEqual({ ...TOWN, name: 'Val-Exemple-le-Neuf', profile: { kind: 'commune', population: 12_400, agents: 210 }, sources: { siren: TOWN.id, site: 'https://www.val-exemple.example/' } })
    await send(opened, { ...whole, site: '', nature: '', habitants: '', agents: '' })
    expect(await opened.store.towns.get(TOWN.id)).toEqual({ ...TOWN, sources: { siren: TOWN.id } })
  })

  it('collects at once when asked', async () => {
    const opened = await open({ result: resultOf() })
    expect((await send(opened, { ...whole, collecter: '1' })).headers.get('location')).toBe(`/collectivites/${TOWN.id}/collecte`)
    expect(await opened.store.collections.list(TOWN.id)).toHaveLength(2)
  })

  it.each([
    [{ nom: '' }, 'Donnez le nom'],
    [{ habitants: 'beaucoup' }, 'Écrivez un nombre entier'],
    [{ nature: '', agents: '3' }, 'Dites d\'abord quelle collectivité'],
    [{ site: 'ftp://val-exemple.example' }, 'Écrivez l\'adresse complète'],
  ])('says beside the field what is wrong with %j, and keeps what was typed', async (change, words) => {
    const opened = await open({ result: resultOf() })
    const response = await send(opened, { ...whole, ...change })
    const html = await response.text()
    expect([response.status, textOf(html)]).toEqual([422, expect.stringContaining(words)])
    expect(html).toContain('value="210"'.replace('210', { ...whole, ...change }.agents))
    expect((await opened.store.towns.get(TOWN.id))?.profile).toBeUndefined()
  })

  it('does not change the example', async () => {
    const { app } = await openSample()
    expect(textOf(await (await app.request(`/collectivites/${SAMPLE_ID}/fiche`)).text())).toContain('La commune d\'exemple ne se change pas.')
    expect((await app.request(`/collectivites/${SAMPLE_ID}/fiche`, { method: 'POST', body: new URLSearchParams(whole) })).status).toBe(404)
  })
})
