import type { Localized } from '@communaux/report'
import type { Graph, Resource } from '../model/graph.ts'
import type { Span } from '../rules/lib/dates.ts'

/** What is scored. */
export interface Scored {
  readonly dataset: Resource
  /** Its distributions that the document describes. */
  readonly files: readonly Resource[]
  readonly graph: Graph
  /** The clock: a day covers all its day. */
  readonly now: Span
}

/**
 * What a criterion gives one dataset, as shares of its points: `score` is what the method itself counts,
 * `min` what is sure without network, `max` what the network may still give.
 */
export interface Share {
  readonly score: number
  readonly min: number
  readonly max: number
}

export const YES: Share = { score: 1, min: 1, max: 1 }
export const NO: Share = { score: 0, min: 0, max: 0 }
/** Only the network can tell, and the method takes it for granted meanwhile. */
export const ASSUMED: Share = { score: 1, min: 0, max: 1 }
/** Only the network can tell, and the method gives nothing meanwhile. */
export const UNTESTED: Share = { score: 0, min: 0, max: 1 }
export const shareOf = (passes: boolean): Share => (passes ? YES : NO)

/** One criterion of a method: its points go by the share of the datasets, or of the distributions, that have it. */
export type Criterion = {
  readonly id: string
  /** Its points. */
  readonly max: number
  /** What to do to earn them. */
  readonly advice: Localized
} & ({ readonly unit: 'dataset'; readonly of: (scored: Scored) => Share } | { readonly unit: 'file'; readonly of: (file: Resource, scored: Scored) => Share; readonly best?: true })

export interface Range {
  readonly min: number
  readonly max: number
}

/** The score of a catalogue by one method: the sum of its criteria. */
export interface CatalogScore {
  readonly method: 'datagouv' | 'mqa'
  readonly edition: string
  readonly score: number
  /** The points of the method: 9 or 405. */
  readonly max: number
  /** What is sure without network, and what it may still give. */
  readonly range: Range
  /** Their `max` sum to `max`, and the upper ends of their `range` to that of `range`. */
  readonly criteria: readonly { readonly id: string; readonly score: number; readonly max: number; readonly range: Range }[]
  /** What would earn points, the most first. */
  readonly improvements: readonly Improvement[]
}

export interface Improvement {
  readonly criterion: string
  /** Points that the catalogue would gain if every subject were mended. */
  readonly points: number
  readonly text: Localized
  /** The datasets concerned. */
  readonly subjects: readonly string[]
}
