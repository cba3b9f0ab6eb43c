import type { Actor, Effort, Localized, Source } from '@communaux/report'

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
  /** Of which year, when the edition covers several. */
  readonly year?: string
}

export type QuestionKind = 'yes-no' | 'share' | 'count' | 'choice' | 'list' | 'text' | 'status'
export type ProfileKind = 'commune' | 'epci' | 'departement' | 'region' | 'syndicat'

/**
 * What becomes of the weight of what does not apply: shared in proportion to the neighbours' weights, shared in
 * equal parts between neighbours that weigh something, or taken out of the total.
 */
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
  /** Id of a question of the same domain to hold before this one makes sense. */
  readonly needs?: string
  /** What a good proof is. */
  readonly proof?: Localized
}

export interface Domain {
  readonly id: string
  readonly name: Localized
  readonly weight: number
  /** What becomes of a weight that does not count in this domain; default: as in the scale. */
  readonly na?: NaMode
  readonly domains?: readonly Domain[]
  readonly questions?: readonly Question[]
}

export interface ScaleLevel {
  readonly id: string
  /** Threshold, in `levelUnit`. Compared unrounded; reached when equal. */
  readonly from: number
  readonly name?: Localized
}

/** A condition that points cannot compensate. Exactly one target: a question, a domain, or every first domain. */
export interface Gate {
  readonly id: string
  /** The level it guards, and every level above it. */
  readonly level: string
  readonly question?: string
  readonly domain?: string
  readonly everyDomain?: boolean
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
  /** What a domain is worth when what counts in it weighs nothing. Default: nothing can be said. */
  readonly zeroWeights?: 'indeterminate' | 'zero' | 'full'
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

/** How a question of one scale becomes one of another. */
export type MappingKind = 'same' | 'renamed' | 'split' | 'merged' | 'narrowed' | 'widened' | 'new' | 'dropped'

/** How sure it is that an answer keeps its truth: 3 = carried as it is; 2 and 1 = to confirm; 0 = asked again. */
export type MappingConfidence = 0 | 1 | 2 | 3

export interface MappingRow {
  readonly kind: MappingKind
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** By answer: « yes » may be carried where « no » must be asked again, and the other way round. */
  readonly confidence: { readonly held: MappingConfidence; readonly notHeld: MappingConfidence; readonly notApplicable: MappingConfidence }
  /** « Sans objet » before, and a no now: what was out of scope has become asked of everyone. */
  readonly notApplicableIsNo?: boolean
  /** Options that changed their id. */
  readonly options?: Readonly<Record<string, string>>
  /** How several answers become one. Default: the least. */
  readonly merge?: 'least' | 'most' | 'sum' | 'mean'
  /** What a person is asked to look at. */
  readonly note?: Localized
}

/** From a scale to another, usually of the next edition. */
export interface MigrationTable {
  readonly from: string
  readonly to: string
  readonly rows: readonly MappingRow[]
}
