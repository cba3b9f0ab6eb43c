import type { Localized } from '@communaux/report'
import type { Rule } from '@communaux/report/rules'
import { FORMATS } from '../read/problems.ts'

/** What a jury decided on one file, with the levels its members had given. */
export interface DecisionTarget {
  /** Ids of the levels, from the lowest to the highest. */
  readonly levels: readonly string[]
  /** One by member who took part; those who stood aside are left out. */
  readonly grades: readonly string[]
  readonly decision: string
  readonly motive?: string
}

export type DecisionRule = Rule<DecisionTarget>

/** Levels have an order and no distance: the middle grade is the fair summary, never a mean. */
export const decisionMotive: DecisionRule = {
  id: 'label/decision-motive',
  severity: 'error',
  title: { fr: 'Une décision qui s’écarte de la médiane dit pourquoi', en: 'A decision that departs from the median says why' },
  message: {
    fr: 'Le jury a donné «\u00A0{decision}\u00A0» alors que la médiane des notes est «\u00A0{median}\u00A0»\u00A0: le motif manque',
    en: 'The jury gave “{decision}” while the median of the grades is “{median}”: the motive is missing',
  },
  source: { ...FORMATS, clause: 'decision' },
  remedy: { who: 'elected', effort: 'minutes', steps: [{ fr: 'Écrire en une phrase ce qui a fait changer d’avis.', en: 'Write in one sentence what changed the mind of the jury.' }] },
  notApplicableWhen: { fr: 'Personne n’a noté', en: 'Nobody graded' },
  check({ levels, grades, decision, motive = '' }) {
    const stranger = [...grades, decision].find((level) => !levels.includes(level))
    if (stranger !== undefined) return { value: stranger, params: { level: stranger }, message: UNKNOWN }
    const medians = mediansOf(grades.map((grade) => levels.indexOf(grade)))
    if (medians.length === 0) return 'not-applicable'
    const rank = levels.indexOf(decision)
    if (motive.trim() !== '' || (rank >= Math.min(...medians) && rank <= Math.max(...medians))) return 'passes'
    return { value: decision, params: { decision, median: medians.map((median) => levels[median] ?? '').join(' / ') } }
  },
}

const UNKNOWN: Localized = { fr: 'Le niveau «\u00A0{level}\u00A0» n’est pas de cette édition', en: 'The level “{level}” is not of this edition' }

/** One middle rank, or two when the members are even in number: any level between the two is a median. */
function mediansOf(ranks: readonly number[]): number[] {
  const sorted = [...ranks].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return [...new Set([low, high])].filter((rank) => rank !== undefined)
}
