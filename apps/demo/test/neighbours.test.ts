import { describe, expect, it } from 'vitest'
import { SAMPLE_ID } from '../src/sample/town.ts'
import type { ShareFile } from '../src/town/share.ts'
import { open, openSample, resultOf, textOf, TOWN, type Opened } from './fixture.ts'

const path = (id: string): string => `/collectivites/${id}/voisines`
const share = (change: Partial<ShareFile> = {}): ShareFile => ({
  format: 'communaux-partage',
  version: 1,
  name: 'Bourg-Exemple',
  date: '2026-09-01',
  answers: { edition: 'tnl-2025', scale: 'communaux-2026.1', profile: {}, answers: { 'politique.engagement': { value: true } } },
  ...change,
})

async function bring({ app }: Opened, id: string, text: string, name = ''): Promise<Response> {
  const body = new FormData()
  body.set('fichier', new File([text], 'partage.json', { type: 'application/json' }))
  body.set('nom', name)
  return app.request(path(id), { method: 'POST', body })
}
const pageOf = async ({ app }: Opened, id: string): Promise<string> => textOf(await (await app.request(path(id))).text())

describe('neighbours', () => {
  it('are compared in the order of their names, with the interval and what is answered, and only on one scale', async () => {
    const opened = await openSample()
    const page = await pageOf(opened, SAMPLE_ID)
    const side = page.slice(page.indexOf('Côte à côte'), page.indexOf('Pas comparables'))
    const order = ['Exemple-sur-Isère', 'Saint-Exemple-le-Haut', 'Val-d\'Exemple'].map((name) => side.indexOf(name))
    expect(order.every((at) => at > 0)).toBe(true)
    expect([...order].sort((a, b) => a - b)).toEqual(order)
    expect(side).toMatch(/entre Bronze et Argent · de [\d,]+ à [\d,]+ points sur 100, renseigné à \d+ %/)
    expect(side).not.toContain('Exemple-la-Forêt')
    expect(page).toContain('Exemple-la-Forêt : ses réponses suivent la grille communaux-2025.1, les vôtres la grille communaux-2026.1')
    expect(page).not.toMatch(/dernière|meilleure|classée|rang/i)
  })

  it('are told apart by edition too', async () => {
    const opened = await open({ result: resultOf() })
    await bring(opened, TOWN.id, JSON.stringify(share({ answers: { ...share().answers, edition: 'tnl-2024' } })))
    expect(await pageOf(opened, TOWN.id)).toContain('ses réponses sont pour l\'édition tnl-2024 du label')
  })

  it('read back what we share, to the same points, without proofs, reasons and texts', async () => {
    const opened = await openSample()
    const text = await (await opened.app.request(`/collectivites/${SAMPLE_ID}/exports/partage.json`)).text()
    for (const kept of ['syndicat informatique', 'intercommunalité', 'équivalent libre', 'proofs', '2022-41', 'Licence Ouverte']) expect(text).not.toContain(kept)
    expect((await bring(opened, SAMPLE_ID, text, 'Notre copie')).status).toBe(303)
    const side = (await (await opened.app.request(path(SAMPLE_ID))).text()).split('Côte à côte')[1] ?? ''
    const [ours, copy] = ['Exemple-sur-Isère', 'Notre copie'].map((name) => textOf(new RegExp(`<dt>${name}</dt><dd>.*?<span>(.*?)</span>`).exec(side)?.[1] ?? name))
    expect(ours).toMatch(/^entre Bronze et Argent/)
    expect(copy).toBe(ours)
  })

  it('take label.json with a name, and the same file once', async () => {
    const opened = await openSample()
    const label = await (await opened.app.request(`/collectivites/${SAMPLE_ID}/exports/label.json`)).text()
    expect(await (await bring(opened, SAMPLE_ID, label)).text()).toContain('Ce fichier ne dit pas de qui il est')
    for (const name of ['Bourg-Exemple', 'Bourg-Exemple']) expect((await bring(opened, SAMPLE_ID, label, name)).status).toBe(303)
    expect((await opened.store.neighbours.list(SAMPLE_ID)).filter(({ name }) => name === 'Bourg-Exemple')).toHaveLength(1)
  })

  it.each(['', 'not json', '[]', '{}', '{"answers":{}}', '{"format":"communaux-partage","name":"x"}', '{"answers":{"politique.engagement":{"value":{"a":1}}}}'])('refuse %j with a page that says why', async (text) => {
    const opened = await open({ result: resultOf() })
    const response = await bring(opened, TOWN.id, text, 'Bourg-Exemple')
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('aria-invalid="true"')
    expect(await opened.store.neighbours.list(TOWN.id)).toEqual([])
  })

  it('refuse a file that is too big, and escape a name', async () => {
    const opened = await open({ result: resultOf() })
    expect((await bring(opened, TOWN.id, ' '.repeat(1_100_000))).status).toBe(413)
    await bring(opened, TOWN.id, JSON.stringify(share({ name: '<script>alert(1)</script>' })))
    expect(await (await opened.app.request(path(TOWN.id))).text()).not.toContain('<script>alert')
  })

  it('leave when they are removed', async () => {
    const opened = await open({ result: resultOf() })
    await bring(opened, TOWN.id, JSON.stringify(share()))
    const [given] = await opened.store.neighbours.list(TOWN.id)
    await opened.app.request(`${path(TOWN.id)}/retrait`, { method: 'POST', body: new URLSearchParams({ voisine: given?.id ?? '' }) })
    expect(await opened.store.neighbours.list(TOWN.id)).toEqual([])
  })
})
