import { byTag, selectorOf } from '../model/dom.ts'
import type { Page } from '../model/page.ts'
import type { BrowserContext } from './driver.ts'
import { gifFacts, isEndless } from './gif.ts'
import { type Limits, linkedUrl, readLinked } from './read-linked.ts'

const MOST_IMAGES = 5
const LIMITS: Limits = { bytes: 5_000_000, milliseconds: 5_000 }

/** The first GIF images of a page that never stop moving. */
export async function endlessImages(context: BrowserContext, page: Page): Promise<string[]> {
  const images = byTag(page, 'img').filter(({ attrs, box }) => /\.gif(?:$|[?#])/i.test(attrs['src'] ?? '') && (box?.width ?? 0) > 16)
  const moving = await Promise.all(images.slice(0, MOST_IMAGES).map(async (image) => {
    const url = linkedUrl(page, image.attrs['src'])
    const bytes = url === null ? null : await readLinked(context, url, LIMITS).catch(() => null)
    const facts = bytes && gifFacts(bytes)
    return facts && isEndless(facts) ? selectorOf(page, image) : null
  }))
  return moving.flatMap((selector) => selector ?? [])
}
