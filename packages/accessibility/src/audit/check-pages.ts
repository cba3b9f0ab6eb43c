import { type Finding, finding, type Localized } from '@communaux/report'
import { Tally } from '@communaux/report/rules'
import { isHome, type PageReport } from '../check/check-html.ts'
import type { CriterionId } from '../model/criterion.ts'
import { detailsOfDuty } from '../model/page-rule.ts'
import { assemble } from './assemble.ts'
import { axeRules } from './axe-rules.ts'
import { Channel } from './channel.ts'
import type { Browser } from './driver.ts'
import { gapOf, judge, type Judged, wanted } from './judge.ts'
import { NO_BROWSER, UNREACHABLE } from './problems.ts'
import { runInBrowser } from './run.ts'
import { judgeSource, readSource, type ReadSource } from './without-browser.ts'
import { openWorkshop } from './workshop.ts'

export interface CheckPagesOptions {
  /** `auto`: also the keyboard, hover, focus, small windows, spacing. `off`: the page at rest. */
  readonly states?: 'auto' | 'off'
  /** The pages are a sample of one site: also check what must be the same on all of them. False by default. */
  readonly sample?: boolean
  /** Only these criteria; the others stay untested. */
  readonly criteria?: readonly CriterionId[]
  /** Milliseconds that a page may take to load. 20 000 by default; three times that for the whole page. */
  readonly timeout?: number
  /** Pages looked at in parallel. Two by default. */
  readonly concurrency?: number
  /** A browser of your own (Playwright): it is left open. */
  readonly browser?: Browser
  /** Where to look for `CHROMIUM_PATH`. The environment by default. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Which pages are home pages. By default the address tells. */
  readonly home?: (url: string) => boolean
  /** How a source is read when there is no browser. */
  readonly readSource?: ReadSource
}

export type CheckEvent =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly url: string; readonly text: Localized }
  | { readonly kind: 'done'; readonly report: PageReport }

/**
 * Checks pages in a browser: axe-core with the rules of the RGAA, and our own checks, states included. Yields
 * a line of progress for each page, then the report. Nothing is sent to a site but GET and HEAD requests.
 *
 * @example for await (const event of checkPages(['https://example.org/'])) if (event.kind === 'done') console.log(event.report.pages)
 */
export async function* checkPages(urls: readonly string[], options: CheckPagesOptions = {}): AsyncGenerator<CheckEvent> {
  const criteria = options.criteria ? new Set(options.criteria) : null
  const { states = 'auto', timeout = 20_000, concurrency = 2, sample = false, home = isHome } = options
  const tally = new Tally()
  const results = new Array<Judged | undefined>(urls.length)
  const findings: Finding[] = []
  const unreachable = new Map<number, Finding>()
  const events = new Channel<CheckEvent>()
  let done = 0
  const finish = (index: number, result: Judged | { readonly problem: Localized }): void => {
    const url = urls[index] ?? ''
    if ('problem' in result) unreachable.set(index, unreachableAt(url, result.problem))
    results[index] = 'problem' in result ? blank(url, result.problem) : result
    done++
    events.push({ kind: 'progress', done, total: urls.length, url, text: 'problem' in result ? missedText(result.problem) : DONE_TEXT })
  }

  const workshop = await openWorkshop(options.browser, options.env)
  const settings = { browser: !('missing' in workshop), states, sample, ...(criteria ? { criteria: [...criteria] } : {}) }
  const work = 'missing' in workshop
    ? Promise.all(urls.map(async (url, index) => finish(index, await judgeSource(url, options.readSource ?? readSource, { home: home(url), criteria }, tally))))
    : runInBrowser(workshop, urls, {
        concurrency,
        deadline: 3 * timeout,
        observe: { axeRules: axeRules.filter(({ axe, test }) => workshop.axe.ids.has(axe) && wanted([test], criteria)).map(({ axe }) => axe), states: states === 'auto', timeout },
        finish: (index, observed) => finish(index, 'problem' in observed ? observed : judge(observed, { home: home(urls[index] ?? ''), criteria }, tally)),
      })
  if ('missing' in workshop) findings.push(finding(NO_BROWSER, { outcome: 'unknown', because: 'missing-tool', value: workshop.missing, params: { tool: workshop.missing } }))
  const ended = work.finally(() => events.close())
  yield* events
  await ended
  findings.push(...[...unreachable].sort(([a], [b]) => a - b).map(([, found]) => found))
  const versions = 'missing' in workshop ? [] : [{ id: 'axe-core', edition: workshop.axe.version }]
  yield { kind: 'done', report: assemble({ judged: results.flatMap((result) => result ?? []), criteria, sample, settings, versions, findings }, tally) }
}

/**
 * The report alone, for those who need no progress.
 *
 * @example (await checkAll(['https://www.exemple-sur-isere.example/'])).pages
 */
export async function checkAll(urls: readonly string[], options: CheckPagesOptions = {}): Promise<PageReport> {
  for await (const event of checkPages(urls, options)) if (event.kind === 'done') return event.report
  throw new Error('a run ends with its report')
}

const DONE_TEXT: Localized = { fr: 'contrôlée', en: 'checked' }
const missedText = ({ fr, en }: Localized): Localized => ({ fr: `non contrôlée\u00a0: ${fr}`, en: `not checked: ${en}` })

const blank = (url: string, problem: Localized): Judged => ({ url, title: '', hits: [], verdicts: new Map(), untested: [gapOf(url, problem)], summary: null })

const unreachableAt = (url: string, problem: Localized): Finding =>
  finding(UNREACHABLE, {
    outcome: 'unknown',
    because: 'unreachable',
    subject: url,
    details: detailsOfDuty(url),
    message: { fr: `La page n’a pas pu être contrôlée. ${problem.fr}`, en: `The page could not be checked. ${problem.en}` },
  })
