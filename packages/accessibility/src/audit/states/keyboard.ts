import type { FocusStop, SkipLinkFact, StateFacts } from '../../model/state-facts.ts'
import type { BrowserPage } from '../driver.ts'
import { arrivedAt, dropFocus, type FocusRead, prepareFocus, readFocus } from './focus-scripts.ts'

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
  const count = await page.evaluate(prepareFocus, undefined)
  const end = clock() + budget
  const stops: FocusStop[] = []
  const seen = new Map<string, number>()
  let trap: string | null = null
  let complete = false
  while (stops.length < MOST_STOPS && clock() < end) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(readFocus, undefined)
    if (at === null) {
      complete = true
      break
    }
    const times = (seen.get(at.selector) ?? 0) + 1
    seen.set(at.selector, times)
    if (times > 1) {
      if (at.composite) continue
      complete = seen.size >= count
      if (!complete && !at.inDialog && (await isTrapped(page, at))) trap = at.selector
      break
    }
    stops.push({ selector: at.selector, visible: await isVisible(page, at), box: at.box })
  }
  return { stops, trap, complete, skipLink }
}

/** The keyboard came back without having left the page: neither Tab, Shift+Tab nor Escape goes further. */
async function isTrapped(page: BrowserPage, at: FocusRead): Promise<boolean> {
  for (const key of ['Escape', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    const now = await page.evaluate(readFocus, undefined)
    if (now?.selector !== at.selector) return false
  }
  return true
}

/**
 * A change of style is enough. Without one, two pictures decide: the same bytes with and without the focus
 * mean that nobody can see where the keyboard is.
 */
async function isVisible(page: BrowserPage, { changed, box, composite }: FocusRead): Promise<boolean | null> {
  if (changed === true) return true
  if (composite || box.width < 2 || box.height < 2) return null
  const around = 8
  const clip = { x: Math.max(0, box.x - around), y: Math.max(0, box.y - around), width: Math.min(600, box.width + 2 * around), height: Math.min(400, box.height + 2 * around) }
  try {
    const focused = await page.screenshot({ clip, animations: 'disabled', caret: 'initial' })
    await page.evaluate(dropFocus, undefined)
    const blurred = await page.screenshot({ clip, animations: 'disabled', caret: 'initial' })
    return !sameBytes(focused, blurred)
  } catch {
    return null
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
