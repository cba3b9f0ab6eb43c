import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, rows } from './attendu-rows.ts'
import { listening, onStage } from './browser.ts'

const stage = onStage()

/** What a person sees before opening anything: what is folded, or only for screen readers, does not count. */
async function seen(page: Page, javaScriptEnabled: boolean): Promise<string> {
  if (javaScriptEnabled) await page.evaluate(() => document.querySelectorAll('.unseen').forEach((element) => element.remove()))
  return (await page.locator('body').innerText()).replace(/\s+/g, ' ')
}

const screens = [...new Set(rows.map(({ screen }) => screen))]

describe.each([true, false])('every line of ATTENDU.md is visible on its screen, JavaScript: %s', (javaScriptEnabled) => {
  it.each(screens)('%s', async (screen) => {
    const context = await stage.browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    const said = listening(page, stage.sample.base)
    await page.goto(stage.sample.base + (await addressOf(stage.sample.store, screen)))
    const text = await seen(page, javaScriptEnabled)
    const missing = rows.filter((row) => row.screen === screen && !text.includes(row.words)).map(({ fact, words }) => `${fact}: ${words}`)
    expect(missing).toEqual([])
    expect(said).toEqual([])
    await context.close()
  })
})
