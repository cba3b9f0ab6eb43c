import type { Profile } from '@communaux/dcat'
import type { Answers, Conflict, Edition, Scale, ScoreResult } from '@communaux/label'
import type { TownProfile } from './sources.ts'
import type { Actor, Effort, Evidence, Localized, Proposal, Report } from '@communaux/report'

/** Where to look. Each may be left out: what is not looked at stays unknown. */
export interface TownSources {
  /** A file or an http(s) address. Without it, `siren` names the catalogue of data.gouv.fr. */
  readonly catalogue?: string
  /** What the catalogue is checked against, or its id; what data.gouv.fr reads by default. */
  readonly catalogueProfile?: Profile | string
  readonly repositories?: readonly string[]
  /** Those of the repositories that are copies of other people's code: they are listed, not judged. */
  readonly forks?: readonly string[]
  /** An http(s) address, a folder of pages, or one page. */
  readonly site?: string
  readonly siren?: string
  /** What kind of collectivity it is. What the answers say of it wins. */
  readonly profile?: TownProfile
  /** A person's answers. They are never overwritten. */
  readonly answers?: Answers
  readonly edition?: Edition
  readonly scale?: Scale
}

export type Part = 'catalogue' | 'repositories' | 'site' | 'label'

/** What is seen while a collection runs. `evidence` and `report` are kept whatever comes after. */
export type TownEvent =
  | { readonly kind: 'progress'; readonly part: Part; readonly done: number; readonly total: number; readonly text: Localized }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | { readonly kind: 'report'; readonly part: Part; readonly subject: string; readonly report: Report }
  | { readonly kind: 'done'; readonly town: TownReport }

export type ListStatus = 'listed' | 'family' | 'homologated' | 'not-listed' | 'unknown'

/** One dataset of the catalogue, as the table shows it. */
export interface DatasetRow {
  readonly id: string
  readonly title: string
  readonly distributions: number
  /** As written; null when none is stated. */
  readonly licence: string | null
  /** The id that it means; null when there is no single answer. */
  readonly licenceId: string | null
  readonly status: ListStatus | 'not-stated'
  /** Findings about it or about something that it alone holds. */
  readonly errors: number
  readonly warnings: number
  readonly unknown: number
}

/** One file of the catalogue whose address was tried. */
export interface FileRow {
  /** Id of its dataset. */
  readonly dataset: string
  /** Its title, else the end of its address. */
  readonly name: string
  readonly url: string
  /** `gone`: the server says that there is no such file. `unreachable`: nobody can tell today. */
  readonly answer: 'answers' | 'gone' | 'unreachable'
  /** HTTP status; null when nothing answered, for this reason. */
  readonly status: number | null
  readonly reason: Localized | null
}

/** One code repository. */
export interface RepositoryRow {
  readonly path: string
  readonly name: string
  /** The expression that its files agree on; null when none is stated or they disagree. */
  readonly licence: string | null
  readonly status: ListStatus | 'not-stated'
  /** Where a licence was read, and what it says. */
  readonly stated: readonly { readonly file: string; readonly licence: string | null; readonly text: string }[]
  readonly publiccode: boolean
  readonly fork: boolean
  /** What its lockfiles list; absent when it has none that can be read. */
  readonly dependencies?: Dependencies
}

/** The software that a repository is built on. */
export interface Dependencies {
  readonly packages: number
  /** Those whose licence may ask for the whole to be published under it. */
  readonly reciprocal: readonly { readonly name: string; readonly licence: string }[]
}

/** One page of the site that was looked at. */
export interface PageRow {
  readonly url: string
  readonly title: string
  readonly nc: number
}

/** Something to do: who, how long, and how far it moves the bar. */
export interface Action {
  readonly id: string
  readonly title: Localized
  readonly who: Actor
  readonly effort: Effort
  /** Points that the least estimate gains when the question is wholly held; out of `of`. */
  readonly gain: number
  readonly of: number
  readonly question: string
  /** `fix`: something measured falls short. `answer`: nobody has said yet. */
  readonly kind: 'fix' | 'answer'
  /** Rules whose findings explain it. */
  readonly rules: readonly string[]
  readonly steps: readonly Localized[]
  /** Ids of the evidence. */
  readonly because: readonly string[]
}

/** An estimate by a named scale, with the answers it was made from. */
export interface Estimate {
  readonly answers: Answers
  readonly edition: Edition
  readonly scale: Scale
  readonly result: ScoreResult
  /** « Vous dites / nous mesurons ». */
  readonly conflicts: readonly Conflict[]
}

/** Everything that one collection gives. Same inputs, editions and clock give the same bytes. */
export interface TownReport {
  /** ISO 8601 date and time of the collection. */
  readonly at: string
  readonly sources: Omit<TownSources, 'answers' | 'edition' | 'scale' | 'catalogueProfile'>
  readonly report: Report
  readonly facts: readonly Evidence[]
  readonly proposals: readonly Proposal[]
  readonly estimate: Estimate
  readonly actions: readonly Action[]
  readonly datasets: readonly DatasetRow[]
  /** Only the files that were tried. */
  readonly files: readonly FileRow[]
  readonly repositories: readonly RepositoryRow[]
  readonly pages: readonly PageRow[]
}
