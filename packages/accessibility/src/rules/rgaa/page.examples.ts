import type { RuleExamples } from '@communaux/report/testing'
import type { PageContext } from '../../model/page-rule.ts'
import type { Page } from '../../model/page.ts'
import { readPage } from '../../read/html.ts'

export type PageExamples = RuleExamples<Page, PageContext>

export const NO_CONTEXT: PageContext = { home: false, sample: [], states: null }

/** A page of our own around a fragment. */
export const inPage = (body: string, head = ''): Page =>
  readPage(`<!doctype html><html lang="fr"><head><title>Essai</title>${head}</head><body>${body}</body></html>`, { url: 'https://www.exemple-sur-isere.example/essai' })

/** A whole document. */
export const whole = (html: string): Page => readPage(html, { url: 'https://www.exemple-sur-isere.example/essai' })
