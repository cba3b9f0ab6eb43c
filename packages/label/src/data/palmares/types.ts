import type { ProfileKind } from '../types.ts'

/** `unknown`: the page names a place that may be a commune or its grouping. */
export type LaureateKind = ProfileKind | 'other' | 'unknown'

/** A special mention of the jury (« mention spéciale du jury »). */
export type JuryMention = 'first-application' | 'mutualisation' | 'promotion' | 'sobriety' | 'open-data' | 'communication'

export type LaureateRow = readonly [year: number | null, name: string, kind: LaureateKind, level: string | null, mentions: readonly JuryMention[], page: number]

/** One result of one year. */
export interface Laureate {
  /** Null when the page gives no year. */
  readonly year: number | null
  readonly name: string
  readonly kind: LaureateKind
  /** Id of a level of that year's edition; null when no page gave it: never to be read as 0. */
  readonly level: string | null
  readonly mentions: readonly JuryMention[]
  readonly source: string
}
