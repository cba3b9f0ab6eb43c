import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAll, findBrowser } from '../src/audit/index.ts'
import { type Served, servePages } from './serve-pages.ts'

const browser = await findBrowser()
const page = (body: string): string => `<!doctype html><html lang="fr"><head><title>Page hostile</title></head><body><main>${body}</main></body></html>`

const PAGES = {
  '/alerts': page('<script>for (let i = 0; i < 50; i++) alert(i)</script><img src="a.png">'),
  '/scroll': page('<script>addEventListener("scroll", () => { for (let i = 0; i < 50; i++) document.body.append(document.createElement("p")) }); setInterval(() => scrollBy(0, 500), 20)</script><img src="a.png">'),
  '/leaves': page('<script>setTimeout(() => { location.href = "/elsewhere" }, 300)</script><img src="a.png">'),
  '/posts': page('<script>fetch("/stolen", { method: "POST", body: "x" }).catch(() => 0); navigator.sendBeacon("/beacon", "x")</script><form method="post" action="/form"><button autofocus>Envoyer</button></form><img src="a.png">'),
  '/closed': page('<x-a></x-a><script>customElements.define("x-a", class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "closed" }).innerHTML = "<video></video>" } })</script>'),
  '/huge': page('<p>a</p>'.repeat(30_000)),
  '/loop': page('<script>addEventListener("load", () => { for (;;) ; })</script>'),
  '/file': { body: 'PK', type: 'application/zip' },
  '/error': { body: page('Erreur'), status: 500 },
} as const

let served: Served
beforeAll(async () => void (served = await servePages(PAGES)))
afterAll(() => served.close())

describe.skipIf(browser === null)('hostile pages', () => {
  const check = async (path: keyof typeof PAGES) => checkAll([`${served.origin}${path}`], { timeout: 6_000 })

  it.each(['/alerts', '/scroll', '/leaves', '/posts'] as const)('%s is checked all the same', async (path) => {
    const { pages } = await check(path)
    expect(pages[0]?.criteria['1.1'].verdict).toBe('NC')
  })

  it('sends nothing but GET and HEAD', async () => {
    await check('/posts')
    expect(served.requests.filter((line) => !/^(?:GET|HEAD) /.test(line))).toEqual([])
  })

  it('proves no absence behind a closed shadow root', async () => {
    const { pages } = await check('/closed')
    expect(Object.values(pages[0]?.criteria ?? {}).filter(({ verdict }) => verdict === 'NA')).toEqual([])
  })

  it('reads the start of a huge page and says so', async () => {
    const { coverage, pages } = await check('/huge')
    expect(coverage.untested.map(({ reason }) => reason.en)).toEqual([expect.stringMatching(/more than 20000 elements/)])
    expect(pages[0]?.title).toBe('Page hostile')
  })

  it.each(['/loop', '/file', '/error'] as const)('%s is unreachable, all criteria untested', async (path) => {
    const { findings, pages } = await check(path)
    expect(findings).toMatchObject([{ rule: 'accessibility/page-unreachable', outcome: 'unknown', because: 'unreachable' }])
    expect(new Set(Object.values(pages[0]?.criteria ?? {}).map(({ verdict }) => verdict))).toEqual(new Set(['untested']))
  })
})
