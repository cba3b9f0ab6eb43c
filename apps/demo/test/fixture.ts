import type { Evidence, Finding, Report } from '@communaux/report'
import type { DatasetRow } from 'communaux'
import { createApp } from '../src/app.ts'
import type { Deps } from '../src/deps.ts'
import { silent } from '../src/log.ts'
import { prepareSample } from '../src/sample/prepare.ts'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { sampleWorld } from '../src/sample/world.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import { createStore } from '../src/store/store.ts'
import type { Store } from '../src/store/port.ts'
import { createCollector } from '../src/town/collector.ts'
import { examineWith } from '../src/town/examine-town.ts'
import type { Examine } from '../src/town/examine.ts'
import { replayWith } from '../src/town/replay.ts'
import type { DatasetDetail, Result } from '../src/town/result.ts'
import type { Town } from '../src/town/town.ts'

export const NOW = '2026-10-15T08:00:00.000Z'
export const TOWN: Town = { id: '123456782', siren: '123456782', name: 'Val-Exemple', sources: {}, sample: false }

export const dataset = (change: Partial<DatasetRow> = {}): DatasetRow => ({
  id: 'https://example.org/jeux/arbres',
  title: 'Arbres',
  distributions: 1,
  licence: 'https://spdx.org/licenses/etalab-2.0',
  licenceId: 'etalab-2.0',
  status: 'listed',
  errors: 0,
  warnings: 0,
  unknown: 0,
  ...change,
})

export const detail = (change: Partial<DatasetDetail> = {}): DatasetDetail => ({
  id: 'https://example.org/jeux/arbres',
  formats: ['CSV'],
  modified: '2026-10-01',
  frequency: null,
  lateDays: null,
  files: [],
  points: { score: 8, min: 7, of: 9 },
  advice: [],
  ...change,
})

export const problem = (change: Partial<Finding> = {}): Finding => ({
  rule: 'dcat/dataset-title-min-count',
  severity: 'error',
  outcome: 'fails',
  message: { fr: 'Ce jeu n’a pas de titre.', en: 'This dataset has no title.' },
  subject: 'https://example.org/jeux/arbres',
  source: { title: 'DCAT-AP', clause: '1', url: 'https://example.org/dcat-ap' },
  remedy: { who: 'producer', effort: 'minutes', steps: [{ fr: 'Donnez-lui un titre.', en: 'Give it a title.' }] },
  fingerprint: '0123456789abcdef',
  ...change,
})

export const measured = (change: Partial<Evidence> = {}): Evidence => ({
  id: 'fact-1',
  fact: 'dcat.datasets.count',
  value: 14,
  rule: 'communaux/datasets-count',
  edition: '1',
  inputHash: 'sha256:00',
  tool: 'communaux 0.1.0',
  at: NOW,
  ...change,
})

const report = (findings: readonly Finding[]): Report => ({
  schemaVersion: 1,
  tool: { name: 'communaux', version: '0.1.0' },
  ruleSets: [{ id: 'dcat', edition: '1' }],
  subject: 'Val-Exemple',
  settings: {},
  findings,
  coverage: { rules: [], untested: [] },
})

type Parts = Partial<Omit<Result, 'report'>> & { readonly findings?: readonly Finding[] }

export const resultOf = ({ findings = [], ...parts }: Parts = {}): Result => ({
  at: NOW,
  sources: {},
  report: report(findings),
  facts: [],
  proposals: [],
  datasets: [],
  files: [],
  repositories: [],
  pages: [],
  details: [],
  documents: {},
  ...parts,
})

const nothing: Examine = async function* () {
  await Promise.resolve()
  yield { steps: [], result: resultOf() }
}

export interface Opened {
  readonly app: ReturnType<typeof createApp>
  readonly store: Store
}

/** The application with the example, made in memory. */
export async function openSample(): Promise<Opened> {
  const store = createStore(openSqlite(null))
  const now = (): Date => new Date(NOW)
  const examine = examineWith(store, sampleWorld)
  const collector = createCollector({ store, examine, log: silent, now })
  const sample = prepareSample(store, examine)
  await sample(SAMPLE_ID)
  return { app: createApp({ config: { host: '127.0.0.1', allowedPrivateHosts: [] }, store, collector, log: silent, now, sample, replay: replayWith(store, sampleWorld) }), store }
}

/** An application over an empty store in memory, with one town when a result is given. */
export async function open({ result, town = TOWN, examine = nothing }: { result?: Result; town?: Town; examine?: Examine } = {}): Promise<Opened> {
  const store = createStore(openSqlite(null))
  const now = (): Date => new Date(NOW)
  const collector = createCollector({ store, examine, log: silent, now })
  const deps: Deps = { config: { host: '127.0.0.1', allowedPrivateHosts: [] }, store, collector, log: silent, now, sample: () => Promise.resolve(), replay: () => Promise.resolve(new Set()) }
  if (result) {
    await store.towns.save(town)
    await store.collections.save({ id: 'c1', town: town.id, at: '2026-10-01T08:00:00.000Z', state: 'done', attempts: 1, steps: [], result })
  }
  return { app: createApp(deps), store }
}

/** The text of a page as a person reads it, spaces made plain. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, '\'')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
