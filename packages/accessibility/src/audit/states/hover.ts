import { contrastOf, THRESHOLDS } from '../../colour/contrast.ts'
import { type Colour, over, parseColour } from '../../colour/parse.ts'
import type { StateContrast } from '../../model/state-facts.ts'
import type { BrowserContext, BrowserPage } from '../driver.ts'
import { type ColourRead, readColours, stillPage } from './hover-scripts.ts'

const SELECTOR = 'a[href], button, input[type=submit], input[type=button], summary, [role=button]'
const MOST = 40
const STATES = [['hover', ['hover']], ['focus', ['focus', 'focus-visible']]] as const

/**
 * Contrast of links and buttons under the pointer and under the keyboard. States are forced through the
 * developer tools: no event is sent, so no script of the page reacts.
 */
export async function stateContrasts(context: BrowserContext, page: BrowserPage): Promise<StateContrast[]> {
  const session = await context.newCDPSession(page)
  try {
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    await page.evaluate(stillPage, true)
    const { root } = (await session.send('DOM.getDocument', { depth: 0 })) as { root: { nodeId: number } }
    const { nodeIds } = (await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: SELECTOR })) as { nodeIds: number[] }
    const chosen = nodeIds.slice(0, MOST)
    const rest = await page.evaluate(readColours, [SELECTOR, MOST] as [string, number])
    const found: StateContrast[] = []
    for (const [state, forced] of STATES) {
      await Promise.all(chosen.map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: forced })))
      const now = await page.evaluate(readColours, [SELECTOR, MOST] as [string, number])
      found.push(...now.flatMap((read, index) => lost(state, rest[index], read)))
    }
    await Promise.all(chosen.map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [] })))
    await page.evaluate(stillPage, false)
    return found
  } finally {
    await session.detach().catch(() => undefined)
  }
}

/** Only what a state changes is said here: what fails at rest is found at rest. */
function lost(state: 'hover' | 'focus', before: ColourRead | undefined, now: ColourRead): StateContrast[] {
  const [was, is] = [before && ratioOf(before), ratioOf(now)]
  const needed = now.large ? THRESHOLDS.large : THRESHOLDS.normal
  if (is === null || was === null || was === undefined || was < needed || is >= needed) return []
  return [{ selector: now.selector, state, foreground: now.color, background: now.backgrounds.join(' / '), ratio: is, needed }]
}

/** Null when an image lies behind the text, or a colour is written in a way that we do not read. */
function ratioOf({ color, backgrounds, image }: ColourRead): number | null {
  const top = parseColour(color)
  if (image || !top) return null
  let under: Colour = { r: 255, g: 255, b: 255, a: 1 }
  for (const text of [...backgrounds].reverse()) {
    const layer = parseColour(text)
    if (!layer) return null
    under = over(layer, under)
  }
  return contrastOf(top, under)
}
