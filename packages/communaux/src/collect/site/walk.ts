import { readRobots, type MayRead } from '../../net/robots.ts'
import { readUrl } from '../../net/read-url.ts'
import { linksOf, type Link } from '../../read/page.ts'
import type { TownPorts } from '../ports.ts'
import { loadFile, loadUrl, type LoadedPage, type LoadOutcome, type UnopenedPage } from './load.ts'

/** The pages of a site that were looked at, the home page first. */
export interface Walk {
  readonly home: LoadedPage | null
  readonly statement: LoadedPage | null
  /** Home page and statement included. */
  readonly pages: readonly LoadedPage[]
  readonly unopened: readonly UnopenedPage[]
}

/** The pages that the RGAA asks in every sample, by the words of their links. */
const SAMPLE: readonly RegExp[] = [/contact/i, /mentions l[ée]gales/i, /plan du site/i, /\baide\b/i, /recherche/i, /donn[ée]es ouvertes|open ?data/i, /logiciels? libres?/i]
const STATEMENT = /accessibilit[ée]/i
const MOST_PAGES = 12
const MOST_FILES = 50

/**
 * Looks at a site: its address, a folder of pages, or one page. From an address, the home page, the
 * accessibility statement, the pages of the compulsory sample, then other pages that the home page links to:
 * on the same host, one at a time, twelve at most, as robots.txt allows.
 */
export async function walkSite(site: string, ports: TownPorts): Promise<Walk> {
  return /^https?:\/\//i.test(site) ? walkUrl(site, ports) : walkFiles(site, ports)
}

async function walkUrl(site: string, ports: TownPorts): Promise<Walk> {
  const first = await loadUrl(site, ports)
  if (!first.ok) return { home: null, statement: null, pages: [], unopened: [first.value] }
  const home = first.value
  const mayRead = await robotsOf(home.url, ports)
  const wanted = wantedLinks(home).filter((url) => mayRead(new URL(url).pathname))
  const outcomes: LoadOutcome[] = []
  for (const url of wanted.slice(0, MOST_PAGES - 1)) {
    outcomes.push(await loadUrl(url, ports))
  }
  return walkOf(home, outcomes)
}

/** Same host, no fragment, each once: the statement, the compulsory sample, then the other pages as they come. */
function wantedLinks(home: LoadedPage): readonly string[] {
  const links = linksOf(home.page).flatMap((link) => {
    const url = absolute(link, home.url)
    return url !== null && new URL(url).host === new URL(home.url).host && url !== home.url ? [{ ...link, url }] : []
  })
  const ordered = [STATEMENT, ...SAMPLE].flatMap((words) => links.filter(({ text, href }) => words.test(text) || words.test(href)).slice(0, 2))
  const pages = links.filter(({ url }) => !/\.(?!x?html?$|php$|aspx?$)[a-z0-9]{2,5}$/i.test(new URL(url).pathname))
  return [...new Set([...ordered, ...pages].map(({ url }) => url))]
}

function absolute({ href }: Link, base: string): string | null {
  if (!URL.canParse(href, base)) return null
  const url = new URL(href, base)
  url.hash = ''
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

async function robotsOf(home: string, { fetch, signal }: TownPorts): Promise<MayRead> {
  const outcome = await readUrl(new URL('/robots.txt', home).href, { fetch, maxBytes: 500_000, timeoutMs: 10_000, ...(signal && { signal }) })
  return readRobots(outcome.ok ? new TextDecoder().decode(outcome.value.bytes) : '', 'communaux')
}

async function walkFiles(site: string, ports: TownPorts): Promise<Walk> {
  const paths = (await ports.files.list(site)) === null ? [site] : await htmlFiles(site, ports)
  const outcomes: LoadOutcome[] = []
  for (const path of paths.slice(0, MOST_FILES)) {
    outcomes.push(await loadFile(path, ports))
  }
  const [first, ...rest] = outcomes
  return first?.ok ? walkOf(first.value, rest) : { home: null, statement: null, pages: [], unopened: outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.value])) }
}

/** Every page below a folder, the index first, nearest first. */
async function htmlFiles(folder: string, { files }: TownPorts): Promise<readonly string[]> {
  const found: string[] = []
  const queue = [folder]
  for (let at = queue.shift(); at !== undefined && found.length < MOST_FILES; at = queue.shift()) {
    for (const { name, kind } of (await files.list(at)) ?? []) {
      const path = files.join(at, name)
      if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules') queue.push(path)
      else if (kind === 'file' && /\.x?html?$/i.test(name)) found.push(path)
    }
  }
  const isIndex = (path: string): boolean => /^(index|accueil)\./i.test(path.slice(folder.length).replace(/^[/\\]+/, ''))
  return [...found.filter(isIndex), ...found.filter((path) => !isIndex(path))]
}

function walkOf(home: LoadedPage, outcomes: readonly LoadOutcome[]): Walk {
  const pages = [home, ...outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))]
  const unopened = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.value]))
  return { home, statement: statementAmong(pages), pages, unopened }
}

/** The page that calls itself a statement, in its title, its heading or its address. */
function statementAmong(pages: readonly LoadedPage[]): LoadedPage | null {
  const says = (text: string): boolean => /d[ée]claration d.accessibilit[ée]/i.test(text)
  const heading = ({ page }: LoadedPage): string => page.elements.filter(({ tag }) => tag === 'h1').map((element) => element.children.filter((child) => typeof child === 'string').join(' ')).join(' ')
  return pages.find((page) => says(heading(page)) || says(page.page.title)) ?? pages.slice(1).find(({ url, page }) => STATEMENT.test(url) || STATEMENT.test(page.title)) ?? null
}
