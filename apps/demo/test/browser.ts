import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { createAdaptorServer } from '@hono/node-server'
import type { AxeResults } from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { listen } from '../src/cli/listen.ts'
import { openSample, type Opened } from './fixture.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Debian's browser when it is there, else the one of the npm registry. */
async function launch(): Promise<Browser> {
  if (existsSync('/usr/bin/chromium')) return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args.filter((argument) => argument !== '--single-process') })
}

/** The application with the example, served on a port that the system chooses. */
async function serveSample(): Promise<Opened & { base: string; close: () => Promise<void> }> {
  const opened = await openSample()
  const server = createAdaptorServer({ fetch: opened.app.fetch }) as Server
  const address = await listen(server, '127.0.0.1', 0)
  const close = async (): Promise<void> => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close').catch(() => undefined)
  }
  return { ...opened, base: address.replace(/\/$/, ''), close }
}

/** A browser and the application with the example, for all the tests of a file. */
export function onStage(): { browser: Browser; sample: Awaited<ReturnType<typeof serveSample>> } {
  const stage = {} as ReturnType<typeof onStage>
  beforeAll(async () => {
    ;[stage.browser, stage.sample] = await Promise.all([launch(), serveSample()])
  }, 60_000)
  afterAll(async () => {
    await stage.browser.close()
    await stage.sample.close()
  })
  return stage
}

/** What the page said on the console, and what it asked of elsewhere: both must stay empty. */
export function listening(page: Page, base: string): string[] {
  const said: string[] = []
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => request.url().startsWith(base) || said.push(request.url()))
  return said
}

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What axe finds, with everything folded opened. Injected beside the page's own policy, which allows no script. */
export async function axeDefects(page: Page): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((element) => (element.open = true)))
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: AXE })
  const { result } = await session.send('Runtime.evaluate', { expression: "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })", awaitPromise: true, returnByValue: true })
  const { violations } = result.value as AxeResults
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id} ${node.html.slice(0, 200)}`))
}
