import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeHtml } from '@communaux/report/html'
import { sampleReport, SOURCES } from './sample.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Debian's browser when it is there, else the one of the npm registry. */
async function launch(): Promise<Browser> {
  if (existsSync('/usr/bin/chromium')) return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args.filter((argument) => argument !== '--single-process') })
}

describe('the HTML report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'communaux-report-'))
  const file = join(folder, 'report.html')
  let browser: Browser

  beforeAll(async () => {
    const long = 'https://exemple-sur-isere.example/anticonstitutionnellement-'.repeat(6)
    const report = sampleReport(30)
    const findings = [...report.findings, ...report.findings.slice(0, 1).map((finding) => ({ ...finding, rule: 'dcat/anticonstitutionnellement-incomprehensible-deshumanisation', subject: long, message: { fr: long, en: long } }))]
    writeFileSync(file, writeHtml({ ...report, findings }, { lang: 'fr', sources: SOURCES, title: 'Données de la commune' }))
    browser = await launch()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function open(width: number, scheme: 'light' | 'dark', more: Parameters<Page['emulateMedia']>[0] = {}): Promise<{ page: Page; said: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.emulateMedia({ colorScheme: scheme, ...more })
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('request', (request) => request.url().startsWith('file:') || said.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    return { page, said }
  }

  const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  it.each([[320, 'light'], [320, 'dark'], [768, 'light'], [1280, 'light'], [1280, 'dark']] as const)('has no defect that axe knows and no sideways scroll at %d px, %s', async (width, scheme) => {
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

  it('holds when the text is twice as large', async () => {
    const { page } = await open(640, 'light')
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    expect(await overflow(page)).toBe(0)
    await page.close()
  })

  it('keeps its marks in forced colours, and its patterns', async () => {
    const { page } = await open(768, 'light', { forcedColors: 'active' })
    const fills = await page.evaluate(() => [...document.querySelectorAll('.area-passes, .mark')].map((element) => getComputedStyle(element).fill))
    expect(new Set(fills)).toEqual(new Set(['rgb(0, 0, 0)']))
    await page.close()
  })

  it('opens every fold on paper, and writes the addresses of links', async () => {
    const { page } = await open(794, 'light', { media: 'print' })
    expect(await overflow(page)).toBe(0)
    const folded = await page.evaluate(() => [...document.querySelectorAll('details > :not(summary)')].filter((element) => !element.checkVisibility({ contentVisibilityAuto: true, checkVisibilityCSS: true })).length)
    expect(folded).toBe(0)
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('details a') as Element, '::after').content)).toContain('https://')
    await page.close()
  })

  it('is walked through with the keyboard: skip link, folds, scrolling regions, each with a seen focus', async () => {
    const { page } = await open(1280, 'light')
    const stops: string[] = []
    for (let index = 0; index < 12; index++) {
      await page.keyboard.press('Tab')
      stops.push(await page.evaluate(() => `${document.activeElement?.tagName ?? ''} ${getComputedStyle(document.activeElement as Element).outlineWidth}`))
    }
    expect(stops[0]).toBe('A 3px')
    expect(new Set(stops.map((stop) => stop.split(' ')[0]))).toEqual(new Set(['A', 'DIV', 'PRE', 'SUMMARY']))
    expect(stops.every((stop) => stop.endsWith(' 3px'))).toBe(true)
    await page.close()
  })
})
