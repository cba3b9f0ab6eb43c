import { checkHtml, lintStatement, type PageReport, readStatement, RGAA } from '@communaux/accessibility'
import type { Localized } from '@communaux/report'
import { evidenceOf } from '../../model/evidence.ts'
import type { TownEvent } from '../../model/town.ts'
import { evidence, type PartRun, progress, report, sourcesReport } from '../part.ts'
import type { TownPorts } from '../ports.ts'
import type { SiteContext } from './context.ts'
import { SITE_FACTS } from './facts/index.ts'
import { failedTests } from './facts/pages.ts'
import type { LoadedPage } from './load.ts'
import { walkSite, type Walk } from './walk.ts'

/** Looks at a site: its pages, its mention, its statement, and the automatic check of the pages. */
export async function* collectSite(site: string, ports: TownPorts): PartRun {
  yield progress('site', 0, 0, { fr: `Site : ${site}`, en: `Web site: ${site}` })
  const walk = await walkSite(site, ports)
  yield report('site', site, sourcesReport(site, states(walk)))
  if (!walk.home) return {}
  yield progress('site', 0, walk.pages.length, { fr: `Contrôle automatique de ${walk.pages.length} pages`, en: `Automatic check of ${walk.pages.length} pages` })
  const { checks, problem } = await checksOf(walk, walk.home, ports)
  if (problem) yield report('site', site, sourcesReport(site, [{ subject: 'Chromium', problem }]))
  const context = contextOf(site, walk, walk.home, checks, ports)
  if (context.statement) yield report('site', context.statement.loaded.url, context.statement.report)
  for (const check of context.checks) yield report('site', check.subject, check)
  yield* facts(context)
  return { pages: context.checks.flatMap(({ pages }) => pages.map((page) => ({ url: page.url, title: page.title, nc: failedTests(page).length }))) }
}

const states = ({ pages, unopened }: Walk): Parameters<typeof sourcesReport>[1] => [
  ...pages.map(({ url }) => ({ subject: url, problem: null })),
  ...unopened.map(({ url, reason }) => ({ subject: url, problem: reason })),
]

interface Checks {
  readonly checks: readonly PageReport[]
  /** Why the browser could not be used, when it was asked for. */
  readonly problem?: Localized
}

/** In a browser when there is one and the pages have addresses; from their source otherwise, or when the browser breaks. */
async function checksOf({ pages }: Walk, home: LoadedPage, { audit, signal }: TownPorts): Promise<Checks> {
  const fromSource = (): readonly PageReport[] => pages.map((loaded) => checkHtml(loaded.html, { ...place(loaded), home: loaded === home }))
  if (!audit || home.isFile) return { checks: fromSource() }
  try {
    return { checks: [await audit(pages.map(({ url }) => url))] }
  } catch (error) {
    if (signal?.aborted) throw error
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return { checks: fromSource(), problem: { fr: `le navigateur s’est arrêté (${why ?? ''})`, en: `the browser stopped (${why ?? ''})` } }
  }
}

function contextOf(site: string, walk: Walk, home: LoadedPage, checks: readonly PageReport[], { now }: TownPorts): SiteContext {
  const { statement, pages } = walk
  return {
    site,
    walk,
    home,
    now,
    pages,
    checks,
    statement: statement && {
      loaded: statement,
      value: readStatement(statement.html, place(statement)).value,
      report: lintStatement(statement.html, { ...place(statement), now: new Date(now) }),
    },
  }
}

/** A page on disk is named by its path: findings must say which one it is. */
const place = ({ url }: LoadedPage): { url: string; file: string } => ({ url, file: url })

function* facts(context: SiteContext): Generator<TownEvent> {
  for (const { fact, rule, on, measure } of SITE_FACTS) {
    const proof = on === 'statement' ? context.statement?.loaded : context.home
    const measured = proof && measure(context)
    if (!measured) continue
    const url = proof.isFile ? undefined : proof.url
    yield evidence(evidenceOf(fact, measured, { rule, edition: `${RGAA.id} ${RGAA.edition}`, inputHash: proof.hash, at: context.now, ...(url !== undefined && { url }) }))
  }
}
