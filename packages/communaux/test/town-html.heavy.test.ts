import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser } from '@communaux/accessibility/audit'
import { emptyAnswers } from '@communaux/label'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkTown } from '../src/collect/collect.ts'
import { nodeFiles } from '../src/node-files.ts'
import { writeTownReport } from '../src/write/town/index.ts'
import { FILES, SITE, WEB } from './fixtures/town.ts'
import { run, webOf } from './run.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe('the report of a collectivity in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'communaux-town-'))
  const file = join(folder, 'index.html')
  let browser: Browser

  beforeAll(async () => {
    const { cwd } = await run(['init'], { files: FILES })
    const answers = { ...emptyAnswers({ kind: 'commune' }), answers: { 'donnees.licence': { value: 1 } } }
    const town = await checkTown(
      { catalogue: 'catalogue.ttl', repositories: ['depots/agenda', 'depots/cartes', 'depots/copie'], site: SITE, answers },
      { fetch: webOf(WEB), files: nodeFiles(cwd), now: '2026-10-15T08:00:00.000Z' },
    )
    writeFileSync(file, writeTownReport(town, { lang: 'fr' })['index.html'] ?? '')
    const found = await findBrowser()
    if (!found) throw new Error('no Chromium on this machine')
    browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--headless=shell'] })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function open(width: number, scheme: 'light' | 'dark', media: Parameters<Page['emulateMedia']>[0] = {}): Promise<{ page: Page; said: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.emulateMedia({ colorScheme: scheme, ...media })
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('request', (request) => request.url().startsWith('file:') || said.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    return { page, said }
  }

  const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  it.each([[320, 'light'], [320, 'dark'], [768, 'light'], [1280, 'light'], [1280, 'dark']] as const)('has no defect that axe knows, and no sideways scroll, at %d px, %s', async (width, scheme) => {
    const { page, said } = await open(width, scheme)
    expect(await overflow(page)).toBe(0)
    await page.evaluate(() => document.querySelectorAll('details').forEach((element) => (element.open = true)))
    const session = await page.context().newCDPSession(page)
    await session.send('Runtime.evaluate', { expression: AXE })
    const { result } = await session.send('Runtime.evaluate', { expression: "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })", awaitPromise: true, returnByValue: true })
    const { violations, passes } = result.value as AxeResults
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.html}`))).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
    expect(said).toEqual([])
    await page.close()
  })

  it('tells its story in order: the bar, five things to do, what holds, the cards', async () => {
    const { page } = await open(1280, 'light')
    const headings = await page.evaluate(() => [...document.querySelectorAll('main > section > h2')].map((heading) => heading.textContent))
    expect(headings.slice(0, 5)).toEqual(['Où en est l’estimation', 'Cinq choses à faire', 'Ce qui tient déjà', 'Par domaine', 'Vous dites, nous mesurons'])
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/votre niveau/i)
    await page.close()
  })

  it('shows one bar at a time, and leads from each thing to do to its proof', async () => {
    for (const width of [320, 1280]) {
      const { page } = await open(width, 'light')
      expect(await page.evaluate(() => [...document.querySelectorAll('.fourchette')].filter((bar) => bar.checkVisibility()).length)).toBe(1)
      const targets = await page.evaluate(() => [...document.querySelectorAll('main a[href^="#"]')].map((link) => document.querySelector(link.getAttribute('href') ?? '') !== null))
      expect(targets.length).toBeGreaterThan(5)
      expect(targets.every(Boolean)).toBe(true)
      await page.close()
    }
  })

  it('prints on A4 without losing anything sideways', async () => {
    const { page } = await open(794, 'light', { media: 'print' })
    expect(await overflow(page)).toBe(0)
    await page.close()
  })
})
