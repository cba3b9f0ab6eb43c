import type { BrowserPage } from '../driver.ts'
import { dropFocus, type FocusRead, giveFocusBack, readFocus } from './focus-scripts.ts'

/**
 * Tells whether the focus can be seen. A change of style is enough, and so is a caret. Without one, pictures
 * decide: the same bytes with and without the focus mean that nobody can see where the keyboard is.
 *
 * Only so many stops are looked at by picture; of those after, we cannot tell. A count, and not a time: a
 * slow machine sees the same as a fast one.
 */
export function focusPictures(page: BrowserPage, most: number): (at: FocusRead) => Promise<boolean | null> {
  const atRest = new Map<string, Uint8Array>()
  let left = most
  return async (at) => {
    if (at.changed === true || at.caret) return true
    if (at.composite || at.box.width < 2 || at.box.height < 2 || left <= 0) return null
    left--
    const focused = await picture(page)
    const known = atRest.get(at.scroll)
    if (focused === null) return null
    if (known && sameBytes(focused, known)) return false
    await page.evaluate(dropFocus, undefined)
    const rest = await picture(page)
    // A script that takes the focus back at once leaves nothing to compare with.
    const dropped = (await page.evaluate(readFocus, undefined)) === null
    await page.evaluate(giveFocusBack, undefined)
    if (rest === null) return null
    if (dropped) atRest.set(at.scroll, rest)
    return sameBytes(focused, rest) ? (dropped ? false : null) : true
  }
}

/** The window, carets hidden and animations at their end; null when it could not be taken. */
const picture = (page: BrowserPage): Promise<Uint8Array | null> => page.screenshot({ animations: 'disabled', caret: 'hide' }).catch(() => null)

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index])
