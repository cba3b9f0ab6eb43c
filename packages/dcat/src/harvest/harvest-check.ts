import { createReport, type Finding, mergeReports, type Report } from '@communaux/report'
import { type RuleHit, Tally } from '@communaux/report/rules'
import { check, type CheckOptions } from '../check/check.ts'
import { runAll } from '../check/code-findings.ts'
import { nodeNames } from '../check/node-names.ts'
import { datagouvFr } from '../data/profiles/datagouv-fr.ts'
import { VERSION } from '../data/version.ts'
import { catalogOf } from '../model/catalog-of.ts'
import { graphOf } from '../model/graph-of.ts'
import { contextOf } from '../rules/lib/context.ts'
import { fates, type HarvestLine } from './fates.ts'
import { harvestPageRules } from './page-rules.ts'
import type { FeedRead } from './read-feed.ts'
import { harvestRules } from './rules/index.ts'
import { apartHits, unionOf } from './union.ts'

export interface HarvestReport extends Report {
  readonly datasets: readonly HarvestLine[]
}

export type HarvestOptions = Pick<CheckOptions, 'licenceOf' | 'now' | 'subject'>

/**
 * Simulates the harvest of a feed by data.gouv.fr: what will be skipped, guessed or lost, entry by entry. It asks all that the
 * profile `datagouv-fr` asks, and says what becomes of the rest; nothing is sent to anyone.
 *
 * @returns a report; in `details.fate` of a finding, `guessed` or `lost`; in `datasets`, each entry with its fate
 * @example harvestCheck(await readFeed(address, { load }), { now: '2026-11-25' }).datasets.filter(({ fate }) => fate === 'skipped')
 */
export function harvestCheck({ pages, hits }: FeedRead, options: HarvestOptions = {}): HarvestReport {
  const { subject = pages[0]?.address ?? 'catalogue' } = options
  const graphs = pages.map(({ catalog }) => graphOf(catalog))
  const catalog = catalogOf(unionOf(graphs))
  const asked = check(catalog, { ...options, subject, profile: datagouvFr, findings: pages.flatMap(({ findings }) => findings) })
  const made = simulated(catalog, [...hits, ...apartHits(graphs)], options, subject)
  const head = { tool: asked.tool, subject, settings: { ...asked.settings, pages: pages.length } }
  return { ...mergeReports(head, [asked, made]), datasets: fates(asked.datasets, graphOf(catalog), made.findings) }
}

/** What the harvester does besides: the pages, then the entries. */
function simulated(catalog: Parameters<typeof graphOf>[0], pageHits: readonly RuleHit[], { now, licenceOf }: HarvestOptions, subject: string): Report & { readonly findings: readonly Finding[] } {
  const graph = graphOf(catalog)
  const tally = new Tally()
  for (const rule of harvestPageRules) tally.describe(rule)
  for (const { rule, hit } of pageHits) tally.of(rule.id)[hit.outcome === 'unknown' ? 'unknown' : 'failed'] += 1
  const context = contextOf(graph, { ...(now !== undefined && { now }), ...(licenceOf && { licenceOf }) })
  const hits = [...pageHits, ...runAll(harvestRules, context, nodeNames(graph), tally)]
  return createReport({ tool: { name: '@communaux/dcat', version: VERSION }, ruleSets: [], subject, settings: {}, findings: [], hits, tally })
}
