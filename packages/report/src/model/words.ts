import type { Actor, Because, Effort, Finding, Localized, Severity } from './types.ts'

/** The four states of a check: there is no fifth. */
export type State = 'passes' | 'fails' | 'unknown' | 'not-applicable'

/** The states in the order in which they are shown. */
export const STATES: readonly State[] = ['fails', 'unknown', 'passes', 'not-applicable']

const STATE: Readonly<Record<State, Localized>> = {
  passes: { fr: 'tenu', en: 'holds' },
  fails: { fr: 'à corriger', en: 'to fix' },
  unknown: { fr: 'à vérifier', en: 'to check' },
  'not-applicable': { fr: 'sans objet', en: 'not applicable' },
}

const BECAUSE: Readonly<Record<Because, Localized>> = {
  'needs-human': { fr: 'à vérifier par une personne', en: 'to be checked by a person' },
  unreachable: { fr: 'injoignable', en: 'unreachable' },
  'not-stated': { fr: 'non précisé', en: 'not stated' },
  'missing-tool': { fr: 'outil absent', en: 'tool missing' },
}

const SEVERITY: Readonly<Record<Severity, Localized>> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  info: { fr: 'information', en: 'information' },
}

const ACTOR: Readonly<Record<Actor, Localized>> = {
  producer: { fr: 'service producteur', en: 'data producer' },
  webmaster: { fr: 'webmestre', en: 'webmaster' },
  developer: { fr: 'équipe de développement', en: 'developers' },
  supplier: { fr: 'prestataire', en: 'supplier' },
  platform: { fr: 'plateforme', en: 'platform' },
  elected: { fr: 'élus', en: 'elected members' },
}

const EFFORT: Readonly<Record<Effort, Localized>> = {
  minutes: { fr: 'quelques minutes', en: 'minutes' },
  hours: { fr: 'quelques heures', en: 'hours' },
  days: { fr: 'quelques jours', en: 'days' },
}

/**
 * The word of a state: « tenu », « à corriger », « à vérifier », « sans objet ».
 *
 * @example stateWord('passes').fr // 'tenu'
 */
export const stateWord = (state: State): Localized => STATE[state]

/**
 * Why it is unknown, in words: « injoignable », « non précisé », …
 *
 * @example becauseWord('unreachable').fr // 'injoignable'
 */
export const becauseWord = (because: Because): Localized => BECAUSE[because]

/**
 * How serious it is, in words.
 *
 * @example severityWord('warning').fr // 'avertissement'
 */
export const severityWord = (severity: Severity): Localized => SEVERITY[severity]

/**
 * Who mends it.
 *
 * @example actorWord('producer').fr // 'service producteur'
 */
export const actorWord = (who: Actor): Localized => ACTOR[who]

/**
 * How long it takes.
 *
 * @example effortWord('minutes').fr // 'quelques minutes'
 */
export const effortWord = (effort: Effort): Localized => EFFORT[effort]

/**
 * What is said of a finding beside its mark: the state, or, when it could not be known, why.
 *
 * @example outcomeWord({ outcome: 'unknown', because: 'unreachable' }).fr // 'injoignable'
 */
export function outcomeWord({ outcome, because }: Pick<Finding, 'outcome' | 'because'>): Localized {
  return outcome === 'unknown' && because ? BECAUSE[because] : STATE[outcome]
}
