import type { Page } from '../model/page.ts'
import type { StateFacts } from '../model/state-facts.ts'
import type { BrowserContext, BrowserPage } from './driver.ts'
import { endlessImages } from './images.ts'
import { stateContrasts } from './states/hover.ts'
import { walkKeyboard } from './states/keyboard.ts'
import { reshape } from './states/layout.ts'

/** Looks at the page in its states: colours first, then the keyboard, then the shapes that move everything. */
export async function observeStates(context: BrowserContext, tab: BrowserPage, page: Page, popups: readonly string[]): Promise<StateFacts> {
  const opened = [...popups]
  const stateContrast = await stateContrasts(context, tab)
  const keyboard = await walkKeyboard(tab)
  const layout = await reshape(tab)
  const animated = await endlessImages(context, page)
  return { ...keyboard, ...layout, stateContrast, animated, popups: opened }
}
