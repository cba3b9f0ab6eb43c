import type { FocusStop, StateFacts, TrapFact } from '../../model/state-facts.ts'
import type { BrowserPage } from '../driver.ts'
import { focusPictures } from './focus-picture.ts'
import { type FocusRead, prepareFocus, readFocus } from './focus-scripts.ts'
import { stillPage } from './hover-scripts.ts'
import { trySkipLink } from './skip-link.ts'
import { wayOut } from './trap.ts'

export const MOST_STOPS = 150
const MOST_PICTURES = 30
/** A frame may keep the keyboard for many stops of its own. */
const MOST_KEYS = 300
/** A window that is open at the start is closed, then the page behind it is walked. */
const MOST_ROUNDS = 2

type Keyboard = Pick<StateFacts, 'stops' | 'trap' | 'complete' | 'skipLink'>
type Visible = (at: FocusRead) => Promise<boolean | null>

/** How a walk ended: at the end of the page, at the limit, or back where it had been. */
type Ending = { readonly kind: 'end' | 'limit' } | { readonly kind: 'loop'; readonly at: FocusRead; readonly loop: ReadonlySet<number>; readonly whole: boolean }

/** Walks the page with the Tab key as a person does, and notes whether each stop can be seen. */
export async function walkKeyboard(page: BrowserPage): Promise<Keyboard> {
  await page.evaluate(stillPage, true)
  const skipLink = await trySkipLink(page)
  const visible = focusPictures(page, MOST_PICTURES)
  const stops = new Map<number, FocusStop>()
  let trap: TrapFact | null = null
  let complete = false
  for (let round = 0; round < MOST_ROUNDS && !complete && trap === null; round++) {
    const ending = await walkOnce(page, stops, visible)
    if (ending.kind === 'limit') break
    complete = ending.kind === 'end'
    if (ending.kind === 'loop') trap = await trapOf(page, ending)
  }
  await page.evaluate(stillPage, false)
  return { stops: [...stops.values()], trap, complete, skipLink }
}

async function walkOnce(page: BrowserPage, stops: Map<number, FocusStop>, visible: Visible): Promise<Ending> {
  const focusable = await page.evaluate(prepareFocus, undefined)
  const order: number[] = []
  for (let key = 0; key < MOST_KEYS && stops.size < MOST_STOPS; key++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(readFocus, undefined)
    if (at === null) return { kind: 'end' }
    const before = order.indexOf(at.number)
    if (before >= 0 && at.composite) continue
    if (before >= 0) return { kind: 'loop', at, loop: new Set(order.slice(before)), whole: order.length - before >= focusable }
    order.push(at.number)
    if (!stops.has(at.number)) stops.set(at.number, { selector: at.selector, visible: await visible(at), box: at.box })
  }
  return { kind: 'limit' }
}

/** A page that leads from its end to its start keeps people in it, but they reach all of it: a person judges. */
async function trapOf(page: BrowserPage, { at, loop, whole }: Extract<Ending, { kind: 'loop' }>): Promise<TrapFact | null> {
  const out = await wayOut(page, loop)
  if (out === 'free') return null
  return { selector: at.dialog ?? at.selector, inDialog: at.dialog !== null, sure: out === 'stuck' && (!whole || loop.size === 1 || at.dialog !== null) }
}
