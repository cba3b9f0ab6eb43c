import type { FocusStop, SkipLinkFact, StateFacts } from '../../model/state-facts.ts'
import type { BrowserPage } from '../driver.ts'
import { arrivedAt, dropFocus, type FocusRead, giveFocusBack, prepareFocus, readFocus } from './focus-scripts.ts'

const MOST_STOPS = 80
/** A skip link is one of the first things that the keyboard meets. */
const SKIP_LINK_WITHIN = 3

type Keyboard = Pick<StateFacts, 'stops' | 'trap' | 'complete' | 'skipLink'>

/**
 * Walks the page with the Tab key as a person does, and notes whether each stop can be seen. It stops at
 * the end of the page, at the limit, or when the time is over; then the walk is not complete.
 */
export async function walkKeyboard(page: BrowserPage, budget: number, clock: () => number): Promise<Keyboard> {
  const skipLink = await trySkipLink(page)
  await page.evaluate(prepareFocus, undefined)
  const end = clock() + budget
  const stops: FocusStop[] = []
  const seen = new Set<string>()
  let trap: string | null = null
  let complete = false
  while (stops.length < MOST_STOPS && clock() < end) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(readFocus, undefined)
    if (at === null) {
      complete = true
      break
    }
    const known = seen.has(at.selector)
    seen.add(at.selector)
    if (known) {
      if (at.composite) continue
      complete = at.selector === stops[0]?.selector
      if (!complete && !at.inDialog) trap = await trapAt(page)
      break
    }
    stops.push({ selector: at.selector, visible: await isVisible(page, at), box: at.box })
  }
  return { stops, trap, complete, skipLink }
}

/** Scripts that bring the focus back often do it a little later. */
const LATER = 60
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LATER))

/** The keyboard came back without having left the page: it is stuck when Escape, Tab and Shift+Tab all lead to the same place. */
async function trapAt(page: BrowserPage): Promise<string | null> {
  await rest()
  const at = await page.evaluate(readFocus, undefined)
  for (const key of ['Escape', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    await rest()
    const now = await page.evaluate(readFocus, undefined)
    if (at === null || now?.selector !== at.selector) return null
  }
  return at?.selector ?? null
}

/**
 * A change of style is enough. Without one, pictures decide: the same bytes with and without the focus, around
 * the element and in the whole window, mean that nobody can see where the keyboard is.
 */
async function isVisible(page: BrowserPage, { changed, box, composite }: FocusRead): Promise<boolean | null> {
  if (changed === true) return true
  if (composite || box.width < 2 || box.height < 2) return null
  const around = 8
  const clip = { x: Math.max(0, box.x - around), y: Math.max(0, box.y - around), width: Math.min(600, box.width + 2 * around), height: Math.min(400, box.height + 2 * around) }
  try {
    const picture = { animations: 'disabled', caret: 'initial' }
    const [focused, whole] = [await page.screenshot({ clip, ...picture }), await page.screenshot(picture)]
    await page.evaluate(dropFocus, undefined)
    if (!sameBytes(focused, await page.screenshot({ clip, ...picture }))) return true
    if (!sameBytes(whole, await page.screenshot(picture))) return true
    // A script that takes the focus back at once leaves nothing to compare with.
    return (await page.evaluate(readFocus, undefined)) === null ? false : null
  } catch {
    return null
  } finally {
    await page.evaluate(giveFocusBack, undefined).catch(() => undefined)
  }
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index])

/** The only place where Enter is pressed: a link inside the page changes nothing elsewhere. */
async function trySkipLink(page: BrowserPage): Promise<SkipLinkFact | null> {
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
