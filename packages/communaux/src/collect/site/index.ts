import { checkHtml, lintStatement, readStatement, RGAA } from '@communaux/accessibility'
import { evidenceOf } from '../../model/evidence.ts'
import type { TownEvent } from '../../model/town.ts'
import { evidence, type PartRun, progress, report, sourcesReport } from '../part.ts'
import type { TownPorts } from '../ports.ts'
import type { SiteContext } from './context.ts'
import { SITE_FACTS } from './facts/index.ts'
import type { LoadedPage } from './load.ts'
import { walkSite, type Walk } from './walk.ts'

/** Looks at a site: its pages, its mention, its statement, what a static check sees. Without a browser the rest is untested. */
export async function* collectSite(site: string, ports: TownPorts): PartRun {
  yield progress('site', 0, 0, { fr: `Site : ${site}`, en: `Web site: ${site}` })
  const opened: string[] = []
  const walk = await walkSite(site, ports, (url) => opened.push(url))
  yield report('site', site, sourcesReport(site, states(walk)))
  if (!walk.home) return {}
  const context = contextOf(site, walk, walk.home, ports)
  if (context.statement) yield report('site', context.statement.loaded.url, context.statement.report)
  for (const [index, { loaded, report: made }] of context.pages.entries()) {
    yield progress('site', index + 1, context.pages.length, { fr: `Contrôle automatique : ${loaded.url}`, en: `Automatic check: ${loaded.url}` })
    yield report('site', loaded.url, made)
  }
  yield* facts(context)
  return { pages: context.pages.map(({ loaded, report: made }) => ({ url: loaded.url, title: loaded.page.title, nc: made.findings.filter(({ outcome }) => outcome === 'fails').length })) }
}

const states = ({ pages, unopened }: Walk): Parameters<typeof sourcesReport>[1] => [
  ...pages.map(({ url }) => ({ subject: url, problem: null })),
  ...unopened.map(({ url, reason }) => ({ subject: url, problem: reason })),
]

function contextOf(site: string, walk: Walk, home: LoadedPage, { now }: TownPorts): SiteContext {
  const { statement } = walk
  return {
    site,
    walk,
    home,
    now,
    statement: statement && {
      loaded: statement,
      value: readStatement(statement.html, place(statement)).value,
      report: lintStatement(statement.html, { ...place(statement), now: new Date(now) }),
    },
    pages: walk.pages.map((loaded) => ({ loaded, report: checkHtml(loaded.html, { ...place(loaded), home: loaded === home }) })),
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
