import { byTag, selectorOf } from '../model/dom.ts'
import type { Page } from '../model/page.ts'
import type { BrowserContext } from './driver.ts'
import { gifFacts, isEndless } from './gif.ts'

const MOST_IMAGES = 5
const MOST_BYTES = 5_000_000
const WAIT = 5_000

/** The first GIF images of a page that never stop moving. */
export async function endlessImages(context: BrowserContext, page: Page): Promise<string[]> {
  const images = byTag(page, 'img').filter(({ attrs, box }) => /\.gif(?:$|[?#])/i.test(attrs['src'] ?? '') && (box?.width ?? 0) > 16 && URL.canParse(attrs['src'] ?? '', page.url))
  const moving = await Promise.all(images.slice(0, MOST_IMAGES).map(async (image) => {
    const { href, protocol } = new URL(image.attrs['src'] ?? '', page.url)
    if (!/^https?:$/.test(protocol)) return null
    const facts = await load(context, href)
    return facts && isEndless(facts) ? selectorOf(page, image) : null
  }))
  return moving.flatMap((selector) => selector ?? [])
}

async function load(context: BrowserContext, url: string): Promise<ReturnType<typeof gifFacts>> {
  try {
    const response = await context.request.get(url, { timeout: WAIT })
    if (!response.ok() || Number(response.headers()['content-length'] ?? 0) > MOST_BYTES) return null
    return gifFacts(await response.body())
  } catch {
    return null
  }
}
