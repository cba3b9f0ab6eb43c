import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { listening, onStage, overflow } from './browser.ts'

const stage = onStage()

/** From the home page to a proof, as a person goes: by the words of links. */
async function journey(page: Page): Promise<void> {
  await page.goto(`${stage.sample.base}/`)
  await page.getByRole('link', { name: 'Voir l\'exemple' }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Exemple-sur-Isère')
  await page.getByRole('link', { name: 'Label', exact: true }).first().click()
  expect(await page.title()).toContain('Label')
  await page.getByRole('link', { name: 'Vue d\'ensemble' }).click()
  await page.getByRole('link', { name: /^Preuve/ }).first().click()
  expect(await page.getByText('Nous mesurons').first().isVisible()).toBe(true)
}

describe('the example in a browser', () => {
  it.each([
    [1280, 'light', true],
    [320, 'dark', false],
  ] as const)('is read from the home page to a proof at %d px, %s, JavaScript: %s', async (width, colorScheme, javaScriptEnabled) => {
    const context = await stage.browser.newContext({ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled, locale: 'en-GB' })
    const page = await context.newPage()
    const said = listening(page, stage.sample.base)
    await journey(page)
    expect(said).toEqual([])
    if (javaScriptEnabled) expect(await overflow(page)).toBe(0)
    await context.close()
  })
})
