import type { SkipLinkFact } from '../../model/state-facts.ts'
import type { BrowserPage } from '../driver.ts'
import { arrivedAt, prepareFocus, readFocus } from './focus-scripts.ts'

/** A skip link is one of the first things that the keyboard meets. */
const SKIP_LINK_WITHIN = 3

/** Presses Enter on it: a link inside the page changes nothing elsewhere. */
export async function trySkipLink(page: BrowserPage): Promise<SkipLinkFact | null> {
  await page.evaluate(prepareFocus, undefined)
  for (let stop = 0; stop < SKIP_LINK_WITHIN; stop++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(readFocus, undefined)
    if (at === null) return null
    if (at.fragment === null) continue
    const { x, y, width, height } = at.box
    const visibleOnFocus = width > 2 && height > 2 && x + width > 0 && y + height > 0
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    return { selector: at.selector, visibleOnFocus, works: await page.evaluate(arrivedAt, at.fragment) }
  }
  return null
}
