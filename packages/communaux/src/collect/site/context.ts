import type { PageReport, readStatement } from '@communaux/accessibility'
import type { Report } from '@communaux/report'
import type { FactId } from '@communaux/label'
import type { Measured } from '../../model/evidence.ts'
import type { LoadedPage } from './load.ts'
import type { Walk } from './walk.ts'

/** What was read of a site, for the facts to be measured on. */
export interface SiteContext {
  readonly site: string
  readonly walk: Walk
  readonly home: LoadedPage
  /** Null when no statement was found or it could not be opened. */
  readonly statement: { readonly loaded: LoadedPage; readonly value: ReturnType<typeof readStatement>['value']; readonly report: Report } | null
  readonly pages: readonly LoadedPage[]
  /** The automatic check: one report for all pages in a browser, or one for each page from its source. */
  readonly checks: readonly PageReport[]
  /** ISO date and time. */
  readonly now: string
}

/** One fact of a site: what it is measured on, by which rule. Null: it could not be measured. */
export interface SiteFact {
  readonly fact: FactId
  readonly rule: string
  /** The page whose bytes prove it. */
  readonly on: 'home' | 'statement'
  readonly measure: (context: SiteContext) => Measured | null
}
