import type { StateFacts } from '../../model/state-facts.ts'
import type { BrowserPage } from '../driver.ts'
import { findGenerated, findHoverOnly, stillPage } from './hover-scripts.ts'
import { findCutText, findEndless, findOverflow, framesPassed, setSpacing } from './layout-scripts.ts'

export const WINDOW: { readonly width: number; readonly height: number } = { width: 1280, height: 1024 }
/** RGAA 10.11: content that reads across must hold in 320 CSS pixels. */
const NARROW = { width: 320, height: 800 }
/** A window of 1280 pixels enlarged at 200 %. */
const ZOOMED = { width: 640, height: 512 }

type Layout = Pick<StateFacts, 'overflow' | 'cutBySpacing' | 'cutByZoom' | 'endless' | 'hoverOnly' | 'generated'>

/** Looks at the page in the other shapes that the RGAA asks for; the window is set back at the end. */
export async function reshape(page: BrowserPage): Promise<Layout> {
  const hoverOnly = await page.evaluate(findHoverOnly, undefined)
  const generated = await page.evaluate(findGenerated, undefined)
  const endless = await page.evaluate(findEndless, undefined)
  await page.evaluate(stillPage, true)
  const cut = new Set(await page.evaluate(findCutText, undefined))
  const newlyCut = async (): Promise<string[]> => (await page.evaluate(findCutText, undefined)).filter((selector) => !cut.has(selector))
  await page.evaluate(setSpacing, true)
  const cutBySpacing = await newlyCut()
  await page.evaluate(setSpacing, false)
  await resize(page, ZOOMED)
  const cutByZoom = await newlyCut()
  await resize(page, NARROW)
  const overflow = await page.evaluate(findOverflow, NARROW.width)
  await resize(page, WINDOW)
  await page.evaluate(stillPage, false)
  return { overflow, cutBySpacing, cutByZoom, endless, hoverOnly, generated }
}

/** The page's own scripts hear of the new size before the next frame: what they move is where it will stay. */
async function resize(page: BrowserPage, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate(framesPassed, undefined)
}
