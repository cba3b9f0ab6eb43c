import type { RuleExamples } from '@communaux/report/testing'
import type { DocumentFact } from '../../model/document-fact.ts'
import type { PageContext } from '../../model/page-rule.ts'
import type { Box, Page, Style } from '../../model/page.ts'
import type { StateFacts } from '../../model/state-facts.ts'
import { readPage } from '../../read/html.ts'

export type PageExamples = RuleExamples<Page, PageContext>

export const NO_CONTEXT: PageContext = { home: false, states: null, documents: [] }

/** A page of our own around a fragment. */
export const inPage = (body: string, head = ''): Page =>
  readPage(`<!doctype html><html lang="fr"><head><title>Essai</title>${head}</head><body>${body}</body></html>`, { url: 'https://www.exemple-sur-isere.example/essai' })

/** A whole document. */
export const whole = (html: string): Page => readPage(html, { url: 'https://www.exemple-sur-isere.example/essai' })

const AT_REST: StateFacts = {
  stops: [], trap: null, complete: true, skipLink: null, overflow: [], cutBySpacing: [], cutByZoom: [], hoverOnly: [], popups: [], endless: [], stateContrast: [], generated: [], animated: [],
}

/** The context of a page whose states were observed. */
export const withStates = (states: Partial<StateFacts> = {}): PageContext => ({ ...NO_CONTEXT, states: { ...AT_REST, ...states } })

/** The context of a page that links to documents. */
export const withDocuments = (...documents: DocumentFact[]): PageContext => ({ ...NO_CONTEXT, documents })

type Looks = Readonly<Record<string, { readonly box?: Partial<Box>; readonly style?: Partial<Style>; readonly events?: readonly string[] }>>

const BOX: Box = { x: 0, y: 0, width: 100, height: 20 }
const STYLE: Style = {
  color: 'rgb(0, 0, 0)', background: 'rgba(0, 0, 0, 0)', fontSize: 16, fontWeight: 400, display: 'block', position: 'static', marginLeft: 0, image: '', cursor: 'auto', borders: [], underlined: false,
}

/** A page as a browser measures it: what differs from the defaults is given by id. */
export function measured(body: string, looks: Looks = {}): Page {
  const page = inPage(body)
  for (const element of page.elements) {
    if (element.hidden) continue
    const look = looks[element.attrs['id'] ?? '']
    Object.assign(element, { box: { ...BOX, ...look?.box }, style: { ...STYLE, ...look?.style }, ...(look?.events ? { events: look.events } : {}) })
  }
  return { ...page, measured: true }
}
