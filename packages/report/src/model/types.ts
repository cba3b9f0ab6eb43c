/** A text in the two languages of the project. French is the first. */
export interface Localized {
  readonly fr: string
  readonly en: string
}
export type Language = keyof Localized

export type Severity = 'error' | 'warning' | 'info'
/** What passes is counted in the coverage; only what fails or cannot be known is a finding. */
export type Outcome = 'fails' | 'unknown'
/** Why a rule could not be decided. Always present when the outcome is `unknown`. */
export type Because = 'needs-human' | 'unreachable' | 'not-stated' | 'missing-tool'

/** Where in the model: property names and array indices. */
export type Path = readonly (string | number)[]

/** A place in a file. Lines and columns start at 1; columns count UTF-16 code units. */
export interface Location {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** The norm, law or documentation that a rule applies. */
export interface Source {
  readonly title: string
  readonly clause?: string
  readonly url: string
}

export type Actor = 'producer' | 'webmaster' | 'developer' | 'supplier' | 'platform' | 'elected'
export type Effort = 'minutes' | 'hours' | 'days'

/** Who mends it, how long it takes, and how. */
export interface Remedy {
  readonly who: Actor
  readonly effort: Effort
  readonly steps: readonly Localized[]
}

/** A change that mends a finding: in a text, or in the model. */
export type Edit =
  | { readonly range: readonly [start: number, end: number]; readonly text: string }
  | { readonly subject: string; readonly property: string; readonly from?: unknown; readonly to?: unknown }

export interface Fix {
  readonly title: Localized
  /** A safe fix never changes the meaning: it may be applied without asking. */
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** One observation: something that fails, or that could not be known. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly outcome: Outcome
  readonly because?: Because
  readonly message: Localized
  /** IRI, purl or URL; for a page: its URL, a space, a CSS selector. */
  readonly subject?: string
  readonly path?: Path
  readonly location?: Location
  readonly value?: unknown
  readonly source: Source
  readonly remedy?: Remedy
  readonly fix?: Fix
  /** 16 hexadecimal digits, stable when array indices or lines move. */
  readonly fingerprint: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** What a rule counts: « paquet », « paquets ». */
export interface Unit {
  readonly one: Localized
  readonly other: Localized
}

/** How often each rule passed, failed, could not be decided, or did not apply. */
export interface RuleCoverage {
  readonly rule: string
  /** What the rule asks. Absent in reports made without it. */
  readonly title?: Localized
  /** What several findings of the rule are called after their count: « licence non précisée ». */
  readonly summary?: Localized
  readonly unit?: Unit
  readonly passed: number
  readonly failed: number
  readonly unknown: number
  readonly notApplicable: number
}

export interface Untested {
  readonly rule: string
  readonly subject?: string
  readonly reason: Localized
}

export interface Coverage {
  readonly rules: readonly RuleCoverage[]
  readonly untested: readonly Untested[]
}

/** The one shape of every verdict: same inputs, editions and clock give the same bytes on any machine. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  readonly ruleSets: readonly { readonly id: string; readonly edition: string }[]
  readonly subject: string
  readonly settings: Readonly<Record<string, unknown>>
  readonly findings: readonly Finding[]
  readonly coverage: Coverage
}

/** A measured fact with what proves it. */
export interface Evidence {
  readonly id: string
  readonly fact: string
  readonly value: unknown
  readonly rule: string
  readonly edition: string
  readonly inputHash: string
  readonly tool: string
  /** ISO 8601 date and time. */
  readonly at: string
  readonly url?: string
  readonly excerpt?: string
}

/** What the facts suggest as an answer. It never overwrites a person's answer. */
export interface Proposal {
  readonly question: string
  readonly value: unknown
  /** 3 = read from the authority, exact rule; 2 = measured, rule of ours; 1 = indication; 0 = no opinion. */
  readonly confidence: 0 | 1 | 2 | 3
  /** Ids of the evidence. */
  readonly because: readonly string[]
  readonly expiresAt?: string
  readonly needsHuman?: Localized
}
