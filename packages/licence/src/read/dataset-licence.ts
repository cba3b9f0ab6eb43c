import type { Now } from '../model/date.ts'
import type { FrenchStatus, FrenchStatusId, Published } from '../model/french/types.ts'
import type { Assumption, Kind, Normalised } from '../model/types.ts'
import { frenchStatus } from './french-status.ts'
import { normalise } from './normalise/normalise.ts'

/** The licence of one dataset, from all that is said of it. */
export interface DatasetLicence {
  readonly id: string | null
  readonly kind: Kind
  readonly status: FrenchStatusId
  readonly assumed: readonly Assumption[]
  readonly candidates: readonly string[]
  /** Whether two values name different licences. */
  readonly contradicts: boolean
  /** What each value says, in order. */
  readonly answers: readonly Normalised[]
  /** The status with its texts: that of the licence, or of the candidate that promises least. */
  readonly french: FrenchStatus
}

const SILENT: ReadonlySet<Kind> = new Set<Kind>(['not-specified', 'none', 'no-assertion'])
/** Says something of reuse without naming a licence, so that a named one makes it precise. */
const VAGUE: ReadonlySet<Kind> = new Set<Kind>(['other-open', 'see-file'])
/** Kinds that name no licence of any list. */
const NOT_A_LICENCE: ReadonlySet<Kind> = new Set<Kind>(['all-rights-reserved', 'unlicensed', 'other-closed', 'public-domain'])

/**
 * The licence of a dataset from its values (`dct:license`, `dct:rights`, those of its distributions, in any order
 * and form). Values that agree make each other precise ("CC-BY" beside the address of version 4.0); values that name
 * different licences leave candidates, and `contradicts`.
 *
 * @throws LicenceError when `now` is no date
 * @example datasetLicence(['Licence Ouverte', 'https://spdx.org/licenses/etalab-2.0'], { now: '2026-11-24' }).id // 'etalab-2.0'
 */
export function datasetLicence(values: readonly string[], options: DatasetOptions): DatasetLicence {
  return readDatasetLicence(values, options, normalise)
}

export interface DatasetOptions {
  readonly now: Now
  readonly kind?: Published
}

/** The same, with a reader of one value: a catalogue repeats the same few values many times. */
export function readDatasetLicence(values: readonly string[], { now, kind = 'data' }: DatasetOptions, read: (text: string) => Normalised): DatasetLicence {
  const answers = values.map(read)
  const meaning = together(answers)
  const french = meaning.candidates.map((id) => frenchStatus(id, { kind, now }))
  const chosen = meaning.id === null ? spokenOf(french) : frenchStatus(meaning.id, { kind, now })
  const refused = meaning.contradicts && answers.some((answer) => NOT_A_LICENCE.has(answer.kind))
  const status = refused ? 'unknown' : meaning.id === null ? statusOfMany(meaning.kind, french) : (chosen?.status ?? 'unknown')
  return { ...meaning, status, answers, french: chosen ?? frenchStatus(null, { kind, now }) }
}

type Meaning = Pick<DatasetLicence, 'id' | 'kind' | 'assumed' | 'candidates' | 'contradicts'>
const nothing = (kind: Kind): Meaning => ({ id: null, kind, assumed: [], candidates: [], contradicts: false })

function together(answers: readonly Normalised[]): Meaning {
  const said = answers.filter(({ kind, candidates }) => !SILENT.has(kind) && (kind !== 'unknown' || candidates.length > 0))
  const [first] = said
  if (!first) return nothing(answers.some(({ kind }) => kind === 'unknown') ? 'unknown' : 'not-specified')
  const named = said.filter(({ candidates }) => candidates.length > 0)
  const kinds = new Set(said.filter(({ candidates, kind }) => candidates.length === 0 && !(VAGUE.has(kind) && named.length > 0)).map(({ kind }) => kind))
  if (named.length === 0) return kinds.size === 1 ? nothing(first.kind) : { ...nothing('ambiguous'), contradicts: true }
  return { ...agreed(named), ...(kinds.size > 0 ? { id: null, kind: 'ambiguous', contradicts: true } : {}) }
}

/** What several named answers leave possible together. */
function agreed(named: readonly Normalised[]): Meaning {
  const sets = named.map(({ id, assumed, candidates }) => (id !== null && assumed.length === 0 ? [id] : candidates))
  const common = (sets[0] ?? []).filter((id) => sets.every((set) => set.includes(id)))
  if (common.length === 0) return { id: null, kind: 'ambiguous', assumed: [], candidates: [...new Set(sets.flat())], contradicts: true }
  const sure = named.find(({ id, assumed }) => id !== null && assumed.length === 0)
  const best = sure ?? named.find(({ id }) => id !== null && common.includes(id))
  if (best) return { id: best.id, kind: best.kind, assumed: best.assumed, candidates: common, contradicts: false }
  const [sole] = common
  // "CC-BY" and "CC 4.0" name one licence between them.
  if (named.length > 1 && common.length === 1 && sole !== undefined) return { id: sole, kind: 'licence', assumed: [], candidates: common, contradicts: false }
  return { id: null, kind: named[0]?.kind ?? 'ambiguous', assumed: [], candidates: common, contradicts: false }
}

/** Without a single licence, the status is known when every candidate has it; listed and family together are family. */
function statusOfMany(kind: Kind, french: readonly FrenchStatus[]): FrenchStatusId {
  if (NOT_A_LICENCE.has(kind)) return 'not-listed'
  if (kind === 'unknown') return 'unknown'
  const statuses = new Set(french.map(({ status }) => status))
  const [only] = statuses
  if (only !== undefined && statuses.size === 1) return only
  return statuses.size > 0 && [...statuses].every((status) => status === 'listed' || status === 'family') ? 'family' : 'unknown'
}

/** The candidate to speak of: the first of the least good, so that nothing is promised. */
function spokenOf(french: readonly FrenchStatus[]): FrenchStatus | undefined {
  return french.find(({ status }) => status !== 'listed') ?? french[0]
}
