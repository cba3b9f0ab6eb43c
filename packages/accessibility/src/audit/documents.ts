import { byTag, selectorOf } from '../model/dom.ts'
import type { DocumentFact } from '../model/document-fact.ts'
import type { Page, PageElement } from '../model/page.ts'
import type { BrowserContext } from './driver.ts'
import { pdfFacts } from './pdf.ts'

const MOST_DOCUMENTS = 5
const MOST_BYTES = 10_000_000
const WAIT = 10_000

/** Looks into the first PDF documents that a page links to. One that does not come is left out: nothing is known of it. */
export async function lookAtDocuments(context: BrowserContext, page: Page): Promise<DocumentFact[]> {
  const links = byTag(page, 'a').flatMap((link) => pdfLink(page, link) ?? [])
  const unique = [...new Map(links.map((link) => [link.url, link])).values()].slice(0, MOST_DOCUMENTS)
  const facts = await Promise.all(unique.map(({ url, element }) => look(context, url, selectorOf(page, element)).catch(() => null)))
  return facts.flatMap((fact) => fact ?? [])
}

function pdfLink(page: Page, element: PageElement): { url: string; element: PageElement } | null {
  const href = element.attrs['href']
  if (href === undefined || !/\.pdf(?:$|[?#])/i.test(href) || !URL.canParse(href, page.url)) return null
  const { href: url, protocol } = new URL(href, page.url)
  return /^https?:$/.test(protocol) ? { url, element } : null
}

async function look(context: BrowserContext, url: string, selector: string): Promise<DocumentFact | null> {
  const response = await context.request.get(url, { timeout: WAIT, maxRedirects: 3 })
  if (!response.ok() || Number(response.headers()['content-length'] ?? 0) > MOST_BYTES) return null
  const facts = pdfFacts(await response.body())
  return facts && { selector, url, kind: 'pdf', ...facts }
}
