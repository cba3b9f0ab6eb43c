import { mergeReports, type Evidence, type Localized, type Report, type Untested } from '@communaux/report'
import { TOOL } from '../data/version.ts'
import { actionsOf } from '../estimate/actions.ts'
import { estimateOf } from '../estimate/estimate.ts'
import type { Part, TownEvent, TownReport, TownSources } from '../model/town.ts'
import { collectCatalogue } from './catalogue/index.ts'
import { type PartResult, type PartRun, progress, report, sourcesReport } from './part.ts'
import type { TownPorts } from './ports.ts'
import { collectRepositories } from './repositories/index.ts'
import { collectSite } from './site/index.ts'

/**
 * Collects the facts of a collectivity: an iterable of progress, reports and evidence that ends with the
 * whole. What was collected is kept whatever happens next; what could not be is unknown, and widens the
 * interval of the estimate.
 *
 * @throws whatever the signal aborts with, when the caller stops it
 * @example for await (const event of collect({ catalogue: 'catalogue.ttl' }, ports)) show(event)
 */
export async function* collect(sources: TownSources, ports: TownPorts): AsyncGenerator<TownEvent, void> {
  const kept: Kept = { reports: [], facts: [], results: [] }
  for (const { part, subject, run } of partsOf(sources, ports)) {
    yield* keeping(guarded(part, subject, run, ports), kept, ports.signal)
  }
  yield progress('label', 0, 1, { fr: 'Estimation du label', en: 'Estimating the label' })
  yield { kind: 'done', town: townOf(sources, kept, ports.now) }
}

/**
 * The same in one call, for who needs no progress.
 *
 * @example (await checkTown({ catalogue: 'catalogue.ttl' }, { fetch, files: nodeFiles('.'), now: '2026-10-15' })).estimate
 */
export async function checkTown(sources: TownSources, ports: TownPorts): Promise<TownReport> {
  for await (const event of collect(sources, ports)) if (event.kind === 'done') return event.town
  throw new Error('a collection ends with its report')
}

interface Kept {
  readonly reports: Report[]
  readonly facts: Evidence[]
  readonly results: PartResult[]
}

interface PlannedPart {
  readonly part: Part
  readonly subject: string
  readonly run: PartRun
}

function partsOf(sources: TownSources, ports: TownPorts): readonly PlannedPart[] {
  const { catalogue, repositories = [], site, siren } = sources
  const parts: PlannedPart[] = []
  const source = catalogue ?? siren
  if (source !== undefined) parts.push({ part: 'catalogue', subject: source, run: collectCatalogue(sources, ports) })
  if (repositories.length > 0) parts.push({ part: 'repositories', subject: 'repositories', run: collectRepositories(repositories, new Set(sources.forks), ports) })
  if (site !== undefined) parts.push({ part: 'site', subject: site, run: collectSite(site, ports) })
  return parts
}

/** A part that breaks leaves the others alone: what it gave is kept, and the rest is said to be unknown. */
async function* guarded(part: Part, subject: string, run: PartRun, { signal }: TownPorts): PartRun {
  try {
    return yield* run
  } catch (error) {
    if (signal?.aborted) throw error
    const why = error instanceof Error ? error.message : String(error)
    yield report(part, subject, sourcesReport(subject, [{ subject, problem: { fr: `lecture interrompue (${why})`, en: `reading was interrupted (${why})` } }]))
    return {}
  }
}

async function* keeping(run: PartRun, kept: Kept, signal: AbortSignal | undefined): AsyncGenerator<TownEvent, void> {
  for (let next = await run.next(); ; next = await run.next()) {
    if (next.done) {
      kept.results.push(next.value)
      return
    }
    if (next.value.kind === 'report') kept.reports.push(next.value.report)
    if (next.value.kind === 'evidence') kept.facts.push(next.value.evidence)
    yield next.value
    signal?.throwIfAborted()
  }
}

function townOf(sources: TownSources, { reports, facts, results }: Kept, now: string): TownReport {
  const plain = placesOf(sources)
  const { proposals, estimate } = estimateOf(facts, sources, now)
  const head = { tool: TOOL, subject: subjectOf(sources), settings: { now, sources: plain, edition: estimate.edition.id, scale: estimate.scale.id } }
  const merged = mergeReports(head, reports)
  const whole: Report = { ...merged, coverage: { ...merged.coverage, untested: [...merged.coverage.untested, ...notLooked(sources)] } }
  return {
    at: now,
    sources: plain,
    report: whole,
    facts,
    proposals,
    estimate,
    actions: actionsOf(estimate, proposals, facts, whole),
    datasets: results.flatMap(({ datasets }) => datasets ?? []),
    files: results.flatMap(({ files }) => files ?? []),
    repositories: results.flatMap(({ repositories }) => repositories ?? []),
    pages: results.flatMap(({ pages }) => pages ?? []),
  }
}

/** Where was looked, without the answers and the rules. */
function placesOf({ catalogue, repositories, forks, site, siren, profile }: TownSources): TownReport['sources'] {
  return {
    ...(catalogue !== undefined && { catalogue }),
    ...(repositories !== undefined && { repositories }),
    ...(forks !== undefined && { forks }),
    ...(site !== undefined && { site }),
    ...(siren !== undefined && { siren }),
    ...(profile !== undefined && { profile }),
  }
}

const subjectOf = ({ siren, site, catalogue, repositories = [] }: TownSources): string => [siren && `SIREN ${siren}`, site, catalogue, ...repositories].find((text) => text) ?? 'communaux'

const NOT_GIVEN: Localized = { fr: 'rien n’a été donné à lire', en: 'nothing was given to read' }

/** What nobody asked to look at is said too: silence is no pass. */
function notLooked({ catalogue, siren, repositories = [], site }: TownSources): readonly Untested[] {
  return [
    ...(catalogue ?? siren ? [] : [{ rule: 'dcat', reason: NOT_GIVEN }]),
    ...(repositories.length > 0 ? [] : [{ rule: 'communaux/repositories', reason: NOT_GIVEN }]),
    ...(site ? [] : [{ rule: 'rgaa', reason: NOT_GIVEN }]),
  ]
}
