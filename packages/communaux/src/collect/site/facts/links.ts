import { FORGES, OPEN_DATA_HOSTS, OPEN_FORMATS, PROPRIETARY_FORMATS } from '../../../data/links.ts'
import type { FactId } from '@communaux/label'
import { linksOf } from '../../../read/page.ts'
import type { SiteContext, SiteFact } from '../context.ts'

interface FoundLink {
  /** Resolved; as written in a page on disk. */
  readonly href: string
  readonly path: string
  readonly text: string
  readonly host: string
  readonly from: string
}

/** Every link of the pages looked at, resolved. A page without address resolves nothing but whole addresses. */
function allLinks({ pages }: SiteContext): readonly FoundLink[] {
  return pages.flatMap((loaded) =>
    linksOf(loaded.page).flatMap(({ href, text }) => {
      const base = loaded.isFile ? 'file:///' : loaded.url
      if (!URL.canParse(href, base)) return []
      const url = new URL(href, base)
      return [{ href: loaded.isFile && url.protocol === 'file:' ? href : url.href, path: url.pathname, text, host: url.host, from: loaded.url }]
    }),
  )
}

/** Said only when it is found: other pages may have it. */
const linkFact = (fact: FactId, hosts: RegExp, words: RegExp | null): SiteFact => ({
  fact,
  rule: 'communaux/site-links',
  on: 'home',
  measure: (context) => {
    const found = allLinks(context).find(({ host, text }) => hosts.test(host) || (words?.test(text) ?? false))
    return found ? { value: true, excerpt: `${found.text} (${found.href})`, url: found.from } : null
  },
})

export const forgeLink: SiteFact = linkFact('site.links.forge', FORGES, null)
export const openDataLink: SiteFact = linkFact('site.links.open-data', OPEN_DATA_HOSTS, /donn[ée]es ouvertes|open ?data/i)

const extensionOf = ({ path }: FoundLink): string => /\.([a-z0-9]{2,5})$/i.exec(path)?.[1]?.toLowerCase() ?? ''

const documentsOf = (context: SiteContext): readonly FoundLink[] => {
  const documents = allLinks(context).filter((link) => OPEN_FORMATS.has(extensionOf(link)) || PROPRIETARY_FORMATS.has(extensionOf(link)))
  return [...new Map(documents.map((link) => [link.href, link])).values()]
}

export const documentsCount: SiteFact = {
  fact: 'formats.documents.count',
  rule: 'communaux/site-documents',
  on: 'home',
  measure: (context) => {
    const documents = documentsOf(context)
    return { value: documents.length, excerpt: documents.map(({ href }) => href).join('\n') }
  },
}

export const documentsOpen: SiteFact = {
  fact: 'formats.documents.open-share',
  rule: 'communaux/site-documents',
  on: 'home',
  measure: (context) => {
    const documents = documentsOf(context)
    if (documents.length === 0) return null
    const closed = documents.filter((link) => !OPEN_FORMATS.has(extensionOf(link)))
    return { value: (documents.length - closed.length) / documents.length, excerpt: closed.map(({ href }) => href).join('\n') }
  },
}

/** The final address of the home page, redirects followed. A folder of pages has none. */
export const https: SiteFact = {
  fact: 'site.https',
  rule: 'communaux/site-https',
  on: 'home',
  measure: ({ home, site }) => (home.isFile ? null : { value: new URL(home.url).protocol === 'https:', excerpt: `${site} → ${home.url}` }),
}
