import type { PageReport } from '@communaux/accessibility'
import { type Browser, checkAll, findBrowser, launch } from '@communaux/accessibility/audit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareScreens, emptyScreens, sampleScreens, type Screen, serveScreens } from './own-screens.ts'

const found = await findBrowser()
let browser: Browser | null = null
beforeAll(async () => {
  browser = found && (await launch(found))
})
afterAll(() => browser?.close())

/** The same browser, in a context of our choice. */
const inTheme = (own: Browser, colorScheme: 'light' | 'dark'): Browser => ({
  newContext: (options) => own.newContext({ ...options, colorScheme }),
  close: () => Promise.resolve(),
  isConnected: () => own.isConnected(),
  version: () => own.version(),
})

interface Look {
  readonly scripts?: boolean
  readonly theme?: 'light' | 'dark'
}

/** Defects by screen, and how much is left to a person. */
async function lookAt(screens: readonly Screen[], { scripts = true, theme = 'light' }: Look): Promise<{ defects: string[]; asked: number[]; pages: PageReport['pages'] }> {
  if (!browser) throw new Error('no browser')
  const served = await serveScreens(screens, { scripts })
  try {
    const { findings, pages } = await checkAll(screens.map(({ path }) => served.base + path), { browser: inTheme(browser, theme) })
    const path = (url: unknown): string => String(url).replace(served.base, '')
    const defects = findings.filter(({ outcome, because }) => outcome === 'fails' || because === 'unreachable').map(({ rule, subject, message }) => `${rule} ${path(subject)} ${message.fr}`)
    const asked = pages.map(({ url }) => findings.filter(({ because, details }) => because === 'needs-human' && details?.['page'] === url).length)
    return { defects, asked, pages }
  } finally {
    served.close()
  }
}

/** « We eat our cooking »: the whole check in a browser, states included. */
describe.skipIf(found === null)('our own check of every screen', () => {
  it.each<[string, () => Promise<Screen[]>, Look]>([
    ['the example', sampleScreens, {}],
    ['the example, dark, without JavaScript', sampleScreens, { theme: 'dark', scripts: false }],
    ['nothing known', emptyScreens, {}],
    ['first run, under way, refused', bareScreens, {}],
    ['the same, dark, without JavaScript', bareScreens, { theme: 'dark', scripts: false }],
  ])('%s', async (name, screensOf, look) => {
    const screens = await screensOf()
    const { defects, asked, pages } = await lookAt(screens, look)
    console.info(`${name}: ${screens.length} screens, ${asked.reduce((sum, count) => sum + count, 0)} questions for a person, ${Math.max(...asked)} at most on one`)
    expect(defects).toEqual([])
    expect(pages.filter(({ criteria }) => criteria['8.3'].verdict !== 'no-defect-found').map(({ url }) => url)).toEqual([])
  })
})
