import type { BrowserPage } from '../driver.ts'
import { readFocus } from './focus-scripts.ts'
import { findWaysOut, focusOn, watchAway, wentAway } from './trap-scripts.ts'

/** Scripts that bring the focus back often do it a little later. */
const LATER = 60
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LATER))
/** A longer loop is walked in part. */
const MOST_KEYS = 20

/**
 * The keyboard came back without having left the page: is it stuck among these elements? It is free when Escape
 * then Tab, Shift+Tab, or a control that is said to close something leads elsewhere (RGAA 12.9.1). Only such
 * a control is pressed. `unsure` when there is one that leads nowhere, or when the page tells of a key.
 */
export async function wayOut(page: BrowserPage, loop: ReadonlySet<number>): Promise<'free' | 'stuck' | 'unsure'> {
  const leaves = async (key: string): Promise<boolean> => {
    for (let count = 0; count <= Math.min(loop.size, MOST_KEYS); count++) {
      await page.evaluate(watchAway, undefined)
      await page.keyboard.press(key)
      await rest()
      const at = await page.evaluate(readFocus, undefined)
      if (at === null || !loop.has(at.number) || (await page.evaluate(wentAway, undefined))) return true
    }
    return false
  }
  await rest()
  await page.keyboard.press('Escape')
  await rest()
  if ((await leaves('Tab')) || (await leaves('Shift+Tab'))) return 'free'
  const { closers, told } = await page.evaluate(findWaysOut, [...loop])
  for (const number of closers) {
    if (!(await page.evaluate(focusOn, number))) continue
    await page.keyboard.press('Enter')
    await rest()
    if (await leaves('Tab')) return 'free'
  }
  return closers.length > 0 || told ? 'unsure' : 'stuck'
}
