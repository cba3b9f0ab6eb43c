import { byTag, selectorOf } from '../model/dom.ts'
import type { DocumentFact } from '../model/document-fact.ts'
import type { Page, PageElement } from '../model/page.ts'
import type { BrowserContext } from './driver.ts'
import { pdfFacts } from './pdf.ts'
import { type Limits, linkedUrl, readLinked } from './read-linked.ts'

const MOST_DOCUMENTS = 5
const LIMITS: Limits = { bytes: 10_000_000, milliseconds: 8_000 }
const OFFICE = /\.(pdf|docx?|odt|xlsx?|ods|pptx?|odp|rtf)(?:$|[?#])/i

interface DocumentLink {
  readonly url: string
  readonly kind: DocumentFact['kind']
  readonly selector: string
}

/** Looks into the first documents that a page links to. Only PDF is read; of others we only know that they are there. */
export async function lookAtDocuments(context: BrowserContext, page: Page): Promise<DocumentFact[]> {
  const links = byTag(page, 'a').flatMap((link) => documentLink(page, link) ?? [])
  const unique = [...new Map(links.map((link) => [link.url, link])).values()].slice(0, MOST_DOCUMENTS)
  return Promise.all(unique.map((link) => look(context, link)))
}

function documentLink(page: Page, element: PageElement): DocumentLink | null {
  const href = element.attrs['href']
  const extension = OFFICE.exec(href ?? '')?.[1]
  const url = linkedUrl(page, href)
  return extension === undefined || url === null ? null : { url, kind: extension.toLowerCase() === 'pdf' ? 'pdf' : 'office', selector: selectorOf(page, element) }
}

async function look(context: BrowserContext, link: DocumentLink): Promise<DocumentFact> {
  const facts = link.kind === 'pdf' ? await readPdf(context, link.url).catch(() => null) : null
  return { ...link, read: facts !== null, ...(facts ?? { tagged: false, language: null, title: null, created: null }) }
}

async function readPdf(context: BrowserContext, url: string): Promise<ReturnType<typeof pdfFacts>> {
  const bytes = await readLinked(context, url, LIMITS)
  return bytes && pdfFacts(bytes)
}
