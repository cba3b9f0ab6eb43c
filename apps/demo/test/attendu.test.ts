import { beforeAll, describe, expect, it } from 'vitest'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { addressOf, rows } from './attendu-rows.ts'
import { openSample, textOf, type Opened } from './fixture.ts'

let sample: Opened
beforeAll(async () => {
  sample = await openSample()
})

describe('ATTENDU.md', () => {
  it('is read', () => expect(rows.length).toBeGreaterThan(70))

  it.each(rows)('$fact', async ({ screen, words }) => {
    const response = await sample.app.request(await addressOf(sample.store, screen))
    expect(response.status).toBe(200)
    expect(textOf(await response.text())).toContain(words)
  })

  it('links from the home page to the overview, the label and proofs by their words', async () => {
    const exemple = await sample.app.request('/exemple')
    const html = await (await sample.app.request(exemple.headers.get('location') ?? '')).text()
    for (const words of ['Vue d&#39;ensemble', 'Label', 'Preuve']) expect(html).toMatch(new RegExp(`<a [^>]*>${words}`))
  })

  it('opens every proof that its screens link to', async () => {
    const found = new Set<string>()
    for (const screen of ['', '/donnees', '/constats', '/licences', '/accessibilite', '/label', '/collecte']) {
      const html = await (await sample.app.request(`/collectivites/${SAMPLE_ID}${screen}`)).text()
      for (const [, href = ''] of html.matchAll(/href="([^"]*\/preuves\/[^"]+)"/g)) found.add(href)
    }
    expect(found.size).toBeGreaterThan(40)
    for (const href of found) expect((await sample.app.request(href)).status, href).toBe(200)
  })

  it('keeps every screen under 100 kB', async () => {
    for (const screen of ['', '/actions', '/donnees', '/licences', '/accessibilite', '/label', '/historique', '/voisines']) {
      const html = await (await sample.app.request(`/collectivites/${SAMPLE_ID}${screen}`)).text()
      expect(Buffer.byteLength(html), screen).toBeLessThan(100_000)
    }
  })

  it('gives the same bytes each time it is made', async () => {
    const again = await openSample()
    for (const screen of ['', '/donnees', '/licences', '/accessibilite', '/label']) {
      const path = `/collectivites/${SAMPLE_ID}${screen}`
      expect(await (await again.app.request(path)).text()).toBe(await (await sample.app.request(path)).text())
    }
  })
})
