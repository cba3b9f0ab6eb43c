import { readCatalog } from '@communaux/dcat'
import { describe, expect, it } from 'vitest'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { fieldsOf } from '../src/town/correction.ts'
import { openSample, textOf, type Opened } from './fixture.ts'

const base = `/collectivites/${SAMPLE_ID}`
const PHOTOS = 'https://donnees.exemple-sur-isere.example/jeux/photos'
const path = `${base}/donnees/jeu/correction?id=${encodeURIComponent(PHOTOS)}`
const fixed = {
  title: 'Photothèque',
  description: 'Photographies de la halle, du pont et de la rivière, prises par les services de la commune depuis 2019, libres de droits pour toute publication.',
  licence: 'https://spdx.org/licenses/etalab-2.0',
  frequency: 'http://publications.europa.eu/resource/authority/frequency/ANNUAL',
  start: '2019-01-01',
  end: '',
  keywords: 'patrimoine, photographies',
  contact: 'Service communication',
  email: 'communication@exemple-sur-isere.example',
}
const send = ({ app }: Opened, fields: Record<string, string>) => app.request(path, { method: 'POST', body: new URLSearchParams(fields) })
const feed = async ({ app }: Opened) => readCatalog(await (await app.request(`${base}/exports/catalogue-corrige.ttl`)).text(), { format: 'turtle' })

describe('a correction', () => {
  it('is filled with what the catalogue says, shows what changes and what it earns, and says what changes the public data', async () => {
    const opened = await openSample()
    expect(await (await opened.app.request(path)).text()).toContain('value="Photothèque"')
    expect((await send(opened, fixed)).status).toBe(303)
    const page = textOf(await (await opened.app.request(path)).text())
    expect(page).toContain('Points de data.gouv.fr : 2 aujourd\'hui, 6 sur 9 une fois publié.')
    expect(page).toContain('Licence rien Licence Ouverte')
    expect(page).toContain('Rien n\'a encore changé pour le public.')
    expect(page).not.toContain('Titre Photothèque')
    expect(textOf(await (await opened.app.request(`${base}/donnees`)).text())).toContain('Une fiche corrigée ici, pas encore publiée. Photothèque')
  })

  it('goes into the feed, which keeps all the rest', async () => {
    const opened = await openSample()
    const before = await feed(opened)
    await send(opened, fixed)
    const { value, findings } = await feed(opened)
    expect(findings).toEqual([])
    const dataset = value.datasets.find(({ id }) => id === PHOTOS)
    expect(dataset && fieldsOf(dataset)).toEqual(fixed)
    expect(value.datasets.filter(({ id }) => id !== PHOTOS)).toEqual(before.value.datasets.filter(({ id }) => id !== PHOTOS))
  })

  it('is given as a list of changes, from what to what', async () => {
    const opened = await openSample()
    await send(opened, { ...fixed, description: 'Photographies de la commune.', start: '', keywords: '', contact: '', email: '', licence: '' })
    const json = await (await opened.app.request(path.replace('correction?', 'correction.json?'))).json() as { changes: unknown }
    expect(json.changes).toEqual([{ field: 'frequency', from: '', to: fixed.frequency }])
  })

  it.each([
    [{ title: '' }, 'Donnez un titre'],
    [{ licence: 'https://example.org/mine' }, 'Choisissez une licence de la liste'],
    [{ start: '2026-13-45' }, 'Écrivez une date complète'],
    [{ end: '2018-01-01' }, 'La fin vient avant le début'],
    [{ email: 'pas une adresse' }, 'Écrivez une adresse'],
  ])('says beside the field what is wrong with %j, and keeps nothing', async (change, words) => {
    const opened = await openSample()
    const response = await send(opened, { ...fixed, ...change })
    expect([response.status, textOf(await response.text())]).toEqual([422, expect.stringContaining(words)])
    expect(await opened.store.corrections.list(SAMPLE_ID)).toEqual([])
  })

  it('leaves when it is dropped, or when the catalogue already says it', async () => {
    const opened = await openSample()
    await send(opened, fixed)
    await opened.app.request(path.replace('correction?', 'correction/retrait?'), { method: 'POST' })
    expect(await opened.store.corrections.list(SAMPLE_ID)).toEqual([])
    const { value } = await feed(opened)
    const photos = value.datasets.find(({ id }) => id === PHOTOS)
    if (photos) await send(opened, fieldsOf(photos))
    expect(await opened.store.corrections.list(SAMPLE_ID)).toEqual([])
  })

  it('escapes what was typed, and does not know a dataset that is not there', async () => {
    const opened = await openSample()
    await send(opened, { ...fixed, title: '"><script>alert(1)</script>', keywords: '</textarea><script>alert(1)</script>' })
    expect(await (await opened.app.request(path)).text()).not.toContain('<script>alert')
    expect((await opened.app.request(`${base}/donnees/jeu/correction?id=absent`)).status).toBe(404)
  })
})
