import type { Actor, Effort, Localized, Source } from '@communaux/report'
import type { FactId } from './facts.ts'

/** What `Evidence.value` holds for a fact. */
export type FactType = 'count' | 'share' | 'yes-no' | 'choice' | 'list' | 'date' | 'text'

export interface FactRow {
  readonly id: FactId
  readonly type: FactType
  readonly label: Localized
  readonly unit?: Localized
  /** What is shown as its proof. */
  readonly proof: Localized
  readonly options?: readonly string[]
}

/** How much of something the label has published. What is not known stays empty. */
export type Known = 'official' | 'partial' | 'none'

/** What a label published of one edition, and nothing else: no points, no weights. */
export interface Edition {
  readonly id: string
  /** The label's name and the year or years it covers. */
  readonly name: Localized
  readonly known: { readonly domains: Known; readonly levels: Known; readonly questions: Known }
  readonly domains: readonly EditionDomain[]
  /** From the lowest to the highest. */
  readonly levels: readonly EditionLevel[]
  readonly calendar: readonly CalendarEvent[]
  readonly notes: readonly Localized[]
  readonly sources: readonly Source[]
}

export interface EditionDomain {
  readonly id: string
  readonly name: Localized
}

export interface EditionLevel {
  readonly id: string
  readonly name: Localized
  /** What the sources say of the level, in our words. Empty when nothing was found. */
  readonly meaning?: Localized
}

export interface CalendarEvent {
  readonly what: 'opening' | 'closing' | 'jury' | 'results'
  /** ISO 8601 day. */
  readonly date: string
  readonly edition?: string
}

export type QuestionKind = 'yes-no' | 'share' | 'count' | 'choice' | 'list' | 'text' | 'status'
export type ProfileKind = 'commune' | 'epci' | 'departement' | 'region' | 'syndicat'

/** What becomes of the weight of a question that does not apply. */
export type NaMode = 'proportional' | 'equal' | 'exclude'

/** Whom a question or a domain concerns. Every condition given must hold; one that cannot be read leaves it open. */
export interface ProfileCondition {
  readonly kinds?: readonly ProfileKind[]
  readonly minPopulation?: number
  readonly maxPopulation?: number
  readonly minAgents?: number
  readonly competences?: readonly string[]
}

export interface Option {
  readonly id: string
  readonly text: Localized
  /** What choosing it is worth, 0 to 1. */
  readonly value: number
}

/** Where a question's words come from. */
export interface QuestionSource extends Source {
  readonly status: 'official' | 'inspired'
}

export interface Question {
  readonly id: string
  readonly kind: QuestionKind
  /** Relative to its neighbours in the domain; ≥ 0. */
  readonly weight: number
  readonly naAllowed: boolean
  readonly text: Localized
  readonly help?: Localized
  /** For `choice` and `list`. */
  readonly options?: readonly Option[]
  /** For `count`: the number that is worth everything. For `list`: how many items are. Default 1. */
  readonly target?: number
  readonly profiles?: ProfileCondition
  readonly source?: QuestionSource
  readonly who?: Actor
  readonly effort?: Effort
  /** Ids of questions to hold before this one makes sense. */
  readonly needs?: readonly string[]
  /** What a good proof is. */
  readonly proof?: Localized
}

export interface Domain {
  readonly id: string
  readonly name: Localized
  readonly weight: number
  readonly domains?: readonly Domain[]
  readonly questions?: readonly Question[]
}

export interface ScaleLevel {
  readonly id: string
  /** Threshold, in `levelUnit`. Compared unrounded; reached when equal. */
  readonly from: number
  readonly name?: Localized
}

/** A condition that points cannot compensate. Exactly one target: a question, a domain, every domain, or the coverage. */
export interface Gate {
  readonly id: string
  /** The level it guards, and every level above it. */
  readonly level: string
  readonly question?: string
  readonly domain?: string
  readonly everyDomain?: boolean
  readonly coverage?: boolean
  /** Least value asked, 0 to 1. */
  readonly min: number
  readonly text: Localized
}

/** « Grille d'estimation »: questions, weights and conditions by a named author. Never the label's own marking. */
export interface Scale {
  readonly id: string
  readonly version: string
  readonly author: string
  /** ISO 8601 day. */
  readonly date: string
  /** The edition it reads. */
  readonly edition: string
  readonly na: NaMode
  /** Unit of `levels[].from`: share of the points (default), percentage, or points. */
  readonly levelUnit?: 'share' | 'percent' | 'points'
  /** From the lowest to the highest. */
  readonly levels: readonly ScaleLevel[]
  readonly gates?: readonly Gate[]
  readonly sorting?: {
    /** Second reading: share of the domains' weight that must reach a level, 0 to 1. Default 0.5. */
    readonly majority: number
  }
  readonly source: Source | string
  readonly notes?: readonly Localized[]
  readonly domains: readonly Domain[]
}
