import { propose } from '@communaux/label'
import { mergeReports, type Evidence, type Report } from '@communaux/report'
import { collect, type TownEvent, type TownPorts, type TownReport, type TownSources } from 'communaux'
import type { Store } from '../store/port.ts'
import { readDetails } from './details.ts'
import { answersOf } from './estimate.ts'
import type { Examine, Snapshot } from './examine.ts'
import { recording, type Recorder } from './recorder.ts'
import type { Result } from './result.ts'
import { allOver, failed, reached, stepsOf } from './steps.ts'
import type { Town } from './town.ts'

/** The world of one collectivity: how its addresses and files are read, and its pages looked at in a browser. */
export type Sight = Pick<TownPorts, 'fetch' | 'files' | 'audit' | 'tryFiles'>
export type World = (town: Town) => Sight

/** Collects with the package `communaux`, and keeps what it reads. */
export function examineWith(store: Store, worldOf: World): Examine {
  return async function* (town, { now, signal }) {
    const sources = await sourcesOf(store, town)
    const sight = worldOf(town)
    const world = recording(store, sight)
    const kept: Kept = { reports: [], facts: [] }
    let steps = stepsOf(sources)
    for await (const event of collect(sources, { ...sight, fetch: world.fetch, files: world.files, now, signal })) {
      if (event.kind === 'progress') yield { steps: (steps = reached(steps, event.part, event.text)) }
      if (event.kind === 'evidence') kept.facts.push(event.evidence)
      if (event.kind === 'report') {
        steps = stepsAfter(steps, event)
        kept.reports.push(event.report)
        yield { steps, result: partial(kept, world, now) }
      }
      if (event.kind === 'done') yield { steps: allOver(steps), ...(await wholeOf(store, event.town, world)) }
    }
  }
}

interface Kept {
  readonly reports: Report[]
  readonly facts: Evidence[]
}

async function sourcesOf(store: Store, town: Town): Promise<TownSources> {
  const { siren, catalogue, catalogueProfile, site, repositories } = town.sources
  return {
    ...(siren !== undefined && { siren }),
    ...(catalogue && { catalogue: catalogue.name }),
    ...(catalogueProfile !== undefined && { catalogueProfile }),
    ...(site !== undefined && { site }),
    ...(repositories && { repositories }),
    ...(town.profile && { profile: town.profile }),
    answers: answersOf(town, await store.answers.all(town.id)),
  }
}

const stepsAfter = (steps: Snapshot['steps'], { part, report }: Extract<TownEvent, { kind: 'report' }>): ReturnType<typeof failed> =>
  report.findings.some(({ rule, because }) => rule === 'communaux/source-opened' && because === 'unreachable') ? failed(steps, part) : [...steps]

/** What is known when a part of the collection is over: a stop from here on loses nothing. */
function partial({ reports, facts }: Kept, { documents }: Recorder, at: string): Result {
  const [first] = reports as [Report]
  const report = mergeReports({ tool: first.tool, subject: first.subject, settings: { now: at } }, reports)
  return { at, sources: {}, report, facts: [...facts], proposals: propose(facts), datasets: [], files: [], repositories: [], pages: [], details: [], documents: { ...documents } }
}

async function wholeOf(store: Store, town: TownReport, { documents }: Recorder): Promise<{ result: Result; name: string | null }> {
  const { at, sources, report, facts, proposals, datasets, files, repositories, pages } = town
  const { details, name } = await readDetails(store, documents, sources, at)
  return { name, result: { at, sources, report, facts, proposals, datasets, files, repositories, pages, details, documents: { ...documents } } }
}
