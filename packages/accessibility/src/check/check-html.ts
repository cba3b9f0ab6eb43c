import { createReport, type Report, type Untested } from '@communaux/report'
import { runRules, Tally } from '@communaux/report/rules'
import { TOOL } from '../data/tool.ts'
import { RGAA } from '../model/criterion.ts'
import type { PageContext } from '../model/page-rule.ts'
import type { PageResult } from '../model/verdict.ts'
import { readPage } from '../read/html.ts'
import { dutyRules } from '../rules/duty.ts'
import { pageRules } from '../rules/rgaa/index.ts'
import { runPage } from './run-page.ts'
import { pageResult } from './verdicts.ts'

export interface CheckHtmlOptions {
  readonly url?: string
  readonly file?: string
  /** Whether this is the home page. By default the address tells. */
  readonly home?: boolean
}

/** A report on pages, with the verdicts of each. */
export type PageReport = Report & { readonly pages: readonly PageResult[] }

/**
 * Checks the HTML of one page without a browser: what its source alone can tell. All that needs a browser
 * is untested, for want of a tool; it is neither a pass nor a failure.
 *
 * @example checkHtml('<html><p>Bonjour', { url: 'https://example.org/' }).pages[0].criteria['8.1'].verdict // 'NC'
 */
export function checkHtml(html: string, { url = '', file = url, home = isHome(url) }: CheckHtmlOptions = {}): PageReport {
  const page = readPage(html, { url, file })
  const context: PageContext = { home, states: null, documents: [] }
  const tally = new Tally()
  const { hits, verdicts } = runPage(page, pageRules, context, tally)
  const duty = runRules(dutyRules, [page], context, tally)
  const report = createReport({
    tool: TOOL,
    ruleSets: [RGAA],
    subject: url || file,
    settings: { browser: false, home },
    hits: [...duty.hits, ...hits],
    tally,
    untested: [withoutBrowser(url)],
  })
  return { ...report, pages: [pageResult(url, page.title, verdicts)] }
}

const withoutBrowser = (subject: string): Untested => ({
  rule: RGAA.id,
  subject,
  reason: {
    fr: 'Outil absent : sans navigateur, seul le code source a été lu. Le contraste, le clavier, l’affichage et les composants ne sont pas testés.',
    en: 'Missing tool: without a browser only the source was read. Contrast, keyboard, layout and components are not tested.',
  },
})

/** The root of a site, or its index file. */
export function isHome(url: string): boolean {
  const path = /^[a-z]+:\/\/[^/]*(\/[^?#]*)?/i.exec(url)?.[1] ?? ''
  return /^https?:/i.test(url) && /^\/?(?:index\.\w+|accueil\/?|fr\/?)?$/i.test(path)
}
