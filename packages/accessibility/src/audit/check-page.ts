import type { Localized } from '@communaux/report'
import type { DocumentFact } from '../model/document-fact.ts'
import type { Page } from '../model/page.ts'
import type { StateFacts } from '../model/state-facts.ts'
import { type AxeAnswer, runAxe } from './axe-run.ts'
import { lookAtDocuments } from './documents.ts'
import type { BrowserPage } from './driver.ts'
import { observeStates } from './facts.ts'
import { openPage } from './open-page.ts'
import { MOST_STOPS } from './states/keyboard.ts'
import { fontsReady } from './states/layout-scripts.ts'
import { buildPage } from './page/build.ts'
import { type RawPage, takeSnapshot } from './page/snapshot.ts'
import type { Session } from './session.ts'

/** What was observed on one page, before any rule judges it. */
export interface Observed {
  readonly page: Page
  readonly axe: AxeAnswer | null
  readonly states: StateFacts | null
  readonly documents: readonly DocumentFact[]
  /** What could not be done, in words. */
  readonly gaps: readonly Localized[]
}

export interface ObserveOptions {
  readonly axeRules: readonly string[]
  readonly states: boolean
  readonly timeout: number
}

const MOST_ELEMENTS = 20_000

/** Opens a page and takes all that rules need. */
export async function observePage(session: Session, url: string, options: ObserveOptions): Promise<Observed | { readonly problem: Localized }> {
  const tab = await session.open()
  try {
    const opened = await openPage(tab, url, options.timeout)
    if ('problem' in opened) return opened
    session.settle()
    return await observe(session, tab, url, opened.source, options)
  } finally {
    await Promise.race([tab.close().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 2_000))])
  }
}

async function observe(session: Session, tab: BrowserPage, url: string, source: string | null, { axeRules, states }: ObserveOptions): Promise<Observed> {
  const gaps: Localized[] = []
  await tab.evaluate(fontsReady, undefined)
  const raw = JSON.parse(await tab.evaluate(takeSnapshot, MOST_ELEMENTS)) as RawPage
  const page = buildPage(raw, source, url)
  if (raw.truncated) gaps.push(TOO_LARGE)
  const axe = raw.truncated || axeRules.length === 0 ? null : await runAxe(tab, axeRules).catch((error: unknown) => missed(gaps, axeFailed(error)))
  const facts = states && !raw.truncated ? await observeStates(session.context, tab, page, session.popups).catch((error: unknown) => missed(gaps, statesFailed(error))) : null
  if (facts?.complete === false && facts.trap === null) gaps.push(LONG_WALK)
  return { page, axe, states: facts, documents: states ? await lookAtDocuments(session.context, page) : [], gaps }
}

function missed(gaps: Localized[], gap: Localized): null {
  gaps.push(gap)
  return null
}

const TOO_LARGE: Localized = {
  fr: `La page a plus de ${MOST_ELEMENTS} éléments\u00a0: seuls les premiers ont été lus, sans axe-core ni états.`,
  en: `The page has more than ${MOST_ELEMENTS} elements: only the first ones were read, without axe-core or states.`,
}
const LONG_WALK: Localized = {
  fr: `Le clavier s’arrête après ${MOST_STOPS} éléments\u00a0: le focus n’est pas contrôlé plus loin.`,
  en: `The keyboard stops after ${MOST_STOPS} elements: the focus is not checked further on.`,
}
const reasonOf = (error: unknown): string => (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
const axeFailed = (error: unknown): Localized => ({ fr: `axe-core n’a pas pu finir (${reasonOf(error)}).`, en: `axe-core could not finish (${reasonOf(error)}).` })
const statesFailed = (error: unknown): Localized => ({ fr: `Les états n’ont pas pu être observés (${reasonOf(error)}).`, en: `States could not be observed (${reasonOf(error)}).` })
