import { fingerprint } from './fingerprint.ts'
import { fill, type Params } from './text.ts'
import type { Because, Finding, Fix, Localized, Location, Outcome, Path, Remedy, Severity, Source, Unit } from './types.ts'

/** What is said of a rule wherever it is shown: in a finding, in a report, in the reference. */
export interface RuleInfo {
  /** `<package>/<name>`, equal to the name of the rule's file or made by its row. */
  readonly id: string
  readonly severity: Severity
  /** What the rule asks, as a short sentence. */
  readonly title: Localized
  /** What is said when it fails; `{name}` holes are filled by the hit's `params`. */
  readonly message: Localized
  readonly source: Source
  readonly remedy?: Remedy
  /** What several findings are called after their count: « licence non précisée ». Else the title says it. */
  readonly summary?: Localized
  /** What is counted: « paquet », « paquets ». Else « constat », « constats ». */
  readonly unit?: Unit
}

/**
 * What an engine yields: compact, without texts. `finding()` adds them when somebody reads.
 * Without `outcome` it fails; with `outcome: 'unknown'`, `because` says why.
 */
export interface Hit {
  readonly outcome?: Outcome
  readonly because?: Because
  readonly subject?: string
  readonly path?: Path
  readonly value?: unknown
  readonly params?: Params
  readonly location?: Location
  readonly details?: Readonly<Record<string, unknown>>
  readonly fix?: Fix
  /** Replaces the rule's message when one rule has several things to say. */
  readonly message?: Localized
  readonly severity?: Severity
  readonly remedy?: Remedy
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Makes the finding of one hit of a rule: texts filled, fingerprint computed, absent fields left out.
 *
 * @example finding(rule, { subject: 'https://example.org/d1', params: { title: 'Arbres' } })
 */
export function finding(rule: RuleInfo, hit: Hit): Finding {
  const outcome = hit.outcome ?? 'fails'
  const made: Mutable<Finding> = {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    outcome,
    message: fill(hit.message ?? rule.message, hit.params),
    source: rule.source,
    fingerprint: fingerprint(rule.id, hit.subject, hit.path, hit.value),
  }
  if (outcome === 'unknown') made.because = hit.because ?? 'needs-human'
  if (hit.subject !== undefined) made.subject = hit.subject
  if (hit.path !== undefined) made.path = hit.path
  if (hit.location !== undefined) made.location = hit.location
  if (hit.value !== undefined) made.value = hit.value
  const remedy = hit.remedy ?? rule.remedy
  if (remedy !== undefined) made.remedy = remedy
  if (hit.fix !== undefined) made.fix = hit.fix
  if (hit.details !== undefined) made.details = hit.details
  return made
}
