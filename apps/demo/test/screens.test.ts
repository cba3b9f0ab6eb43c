import { describe, expect, it } from 'vitest'
import { dataset, detail, measured, open, problem, resultOf, textOf, TOWN } from './fixture.ts'

const base = `/collectivites/${TOWN.id}`
const SCREENS = ['', '/donnees', '/licences', '/accessibilite', '/label', '/collecte', '/preuves/fact-1', '/preuves/0123456789abcdef', '/donnees/jeu?id=x']
const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'&\u202e'

describe('screens of a collectivity', () => {
  it('stand with nothing in them', async () => {
    const { app } = await open({ result: resultOf() })
    for (const screen of ['', '/donnees', '/licences', '/accessibilite', '/label', '/collecte']) {
      const response = await app.request(base + screen)
      const html = await response.text()
      expect(response.status, screen).toBe(200)
      expect(html.match(/<h1[ >]/g)).toHaveLength(1)
      expect(html.match(/<main[ >]/g)).toHaveLength(1)
    }
  })

  it('never call a pass what nobody looked at', async () => {
    const { app } = await open({ result: resultOf({ datasets: [dataset()] }) })
    const text = textOf(await (await app.request(base)).text())
    expect(text).toContain('Accessibilité pas encore regardé')
    expect(text).toContain('Données rien à corriger')
  })

  it('never skip a heading level', async () => {
    const { app } = await open({ result: resultOf({ findings: [problem()], datasets: [dataset()], facts: [measured()] }) })
    for (const screen of SCREENS.slice(0, -1)) {
      const html = await (await app.request(base + screen)).text()
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
      expect(levels[0], screen).toBe(1)
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level), `${screen} ${levels.join('')}`).toBeLessThanOrEqual(1)
    }
  })

  it('escape every field that comes from elsewhere', async () => {
    const evil = { fr: EVIL, en: EVIL }
    const finding = problem({ message: evil, subject: 'x', value: EVIL, source: { title: EVIL, clause: EVIL, url: 'javascript:alert(1)' }, remedy: { who: 'producer', effort: 'hours', steps: [evil] } })
    const result = resultOf({
      findings: [finding],
      datasets: [dataset({ id: 'x', title: EVIL, licence: EVIL, status: 'unknown' })],
      details: [detail({ id: 'x', formats: [EVIL], modified: EVIL, advice: [evil] })],
      facts: [measured({ value: EVIL, excerpt: EVIL, url: 'javascript:alert(1)', rule: EVIL, tool: EVIL })],
      repositories: [{ path: EVIL, name: EVIL, licence: EVIL, status: 'listed', stated: [{ file: EVIL, licence: null, text: EVIL }], publiccode: false, fork: false }],
    })
    const { app } = await open({ result, town: { ...TOWN, name: EVIL } })
    for (const screen of [...SCREENS, '/donnees?q=%22%3E%3Cscript%3E&format=%22%3E%3Cscript%3E']) {
      const html = await (await app.request(base + screen)).text()
      expect(html, screen).not.toMatch(/<script>|<img|onerror=alert\(1\)>(?!&)|href="javascript:/)
    }
    expect(await (await app.request('/')).text()).not.toContain('<script>alert')
  })

  it('filter datasets by title without accents, by state and by format', async () => {
    const rows = [dataset({ id: 'a', title: 'Écoles', errors: 1 }), dataset({ id: 'b', title: 'Arbres' }), dataset({ id: 'c', title: 'Budget', unknown: 2 })]
    const details = [detail({ id: 'a', formats: ['XLSX'] }), detail({ id: 'b' }), detail({ id: 'c' })]
    const { app } = await open({ result: resultOf({ datasets: rows, details }) })
    const titles = async (query: string): Promise<string[]> => [...(await (await app.request(`${base}/donnees${query}`)).text()).matchAll(/<th scope="row"><a[^>]*>([^<]+)/g)].map(([, title]) => title ?? '')
    expect(await titles('')).toEqual(['Écoles', 'Budget', 'Arbres'])
    expect(await titles('?q=ecole')).toEqual(['Écoles'])
    expect(await titles('?etat=unknown')).toEqual(['Budget'])
    expect(await titles('?format=XLSX')).toEqual(['Écoles'])
    expect(await titles('?q=rien')).toEqual([])
  })

  it('cut a long table in pages, under 100 kB each', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => dataset({ id: `https://example.org/jeux/${index}`, title: `Jeu numéro ${index}`, errors: 1 }))
    const findings = rows.map(({ id }, index) => problem({ subject: id, fingerprint: index.toString(16).padStart(16, '0') }))
    const { app } = await open({ result: resultOf({ datasets: rows, details: rows.map(({ id }) => detail({ id })), findings }) })
    for (const screen of ['', '/licences', '/label', '/accessibilite', '/donnees?tout=0']) expect((await (await app.request(base + screen)).text()).length, screen).toBeLessThan(100_000)
    const html = await (await app.request(`${base}/donnees?page=20`)).text()
    expect(html.length).toBeLessThan(100_000)
    expect(html.match(/<th scope="row">/g)).toHaveLength(50)
    expect(textOf(html)).toContain('1 000 sur 1 000')
  })

  it('mark where the reader is in the navigation', async () => {
    const { app } = await open({ result: resultOf() })
    const html = await (await app.request(`${base}/licences`)).text()
    expect(html).toMatch(/<a href="[^"]*\/licences" aria-current="page">Licences<\/a>/)
    expect(html.match(/aria-current="page"/g)).toHaveLength(1)
  })

  it('say in words that a proof or a dataset is unknown', async () => {
    const { app } = await open({ result: resultOf() })
    for (const screen of ['/preuves/ffff', '/donnees/jeu?id=absent', '/donnees/jeu']) expect((await app.request(base + screen)).status).toBe(404)
  })
})
