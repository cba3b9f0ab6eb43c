import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { SAMPLE_DIR } from '../src/paths.ts'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { openSample, textOf, type Opened } from './fixture.ts'

/** The rows of every table of ATTENDU.md. */
const rows = readFileSync(new URL('ATTENDU.md', SAMPLE_DIR), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 5 && (cells[2] ?? '').startsWith('/'))
  .map(([, fact = '', screen = '', words = '']) => ({ fact, screen, words }))

let sample: Opened
beforeAll(async () => {
  sample = await openSample()
})

/** The address of a screen: names of facts become the hash of their proof, an id is encoded. */
async function address(screen: string): Promise<string> {
  const facts = (await sample.store.collections.latest(SAMPLE_ID))?.result?.facts ?? []
  const path = screen.replace(/\{([^}]+)\}/, (_, name: string) => facts.find(({ fact }) => fact === name)?.id ?? `absent-${name}`)
  const [before = '', id] = path.split('?id=')
  return `/collectivites/${SAMPLE_ID}${before === '/' ? '' : before}${id === undefined ? '' : `?id=${encodeURIComponent(id)}`}`
}

describe('ATTENDU.md', () => {
  it('is read', () => expect(rows.length).toBeGreaterThan(30))

  it.each(rows)('$fact', async ({ screen, words }) => {
    const response = await sample.app.request(await address(screen))
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
    for (const screen of ['', '/donnees?tout=1', '/licences', '/accessibilite', '/label', '/collecte']) {
      const html = await (await sample.app.request(`/collectivites/${SAMPLE_ID}${screen}`)).text()
      for (const [, href = ''] of html.matchAll(/href="([^"]*\/preuves\/[^"]+)"/g)) found.add(href)
    }
    expect(found.size).toBeGreaterThan(40)
    for (const href of found) expect((await sample.app.request(href)).status, href).toBe(200)
  })

  it('gives the same bytes each time it is made', async () => {
    const again = await openSample()
    for (const screen of ['', '/donnees', '/licences', '/accessibilite', '/label']) {
      const path = `/collectivites/${SAMPLE_ID}${screen}`
      expect(await (await again.app.request(path)).text()).toBe(await (await sample.app.request(path)).text())
    }
  })
})
