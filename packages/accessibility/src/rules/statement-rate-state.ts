import { LAW } from '../data/law.ts'
import type { Found, Statement } from '../model/statement.ts'
import { saidAt, type StatementRule } from '../model/statement-rule.ts'
import type { State } from '../model/state.ts'

/**
 * The state follows from the rate: all criteria, at least one half, less. Counts decide before a percentage,
 * since a percentage may have been rounded: 52 of 105 is 49.5 %, and often shown as 50 %.
 */
export const statementRateState: StatementRule = {
  id: 'accessibility/statement-rate-state',
  severity: 'error',
  title: { fr: 'L’état déclaré suit du taux', en: 'The declared state follows from the rate' },
  message: {
    fr: 'La déclaration annonce « {state} », mais {rate} donne « {due} » (au moins 50 % : partiellement ; 100 % : totalement).',
    en: 'The statement declares "{state}", but {rate} gives "{due}" (at least 50%: partly; 100%: totally).',
  },
  source: LAW.decree,
  remedy: {
    who: 'webmaster',
    effort: 'minutes',
    steps: [{ fr: 'Recalculer sur les nombres de critères, sans arrondir, et corriger l’état ou le taux.', en: 'Compute again on the numbers of criteria, without rounding, and mend the state or the rate.' }],
  },
  check(statement) {
    const [declared] = statement.states
    const measured = measuredState(statement)
    if (!declared || !measured) return 'not-applicable'
    if (declared.value === measured.state) return 'passes'
    const params = { state: WORDS[declared.value], due: WORDS[measured.state], rate: measured.shown }
    return saidAt(statement, measured.found, { value: `${declared.value}/${measured.state}`, params })
  },
}

type Decided = Exclude<State, 'undetermined'>
const WORDS: Readonly<Record<Decided, string>> = { total: 'totalement conforme', partial: 'partiellement conforme', none: 'non conforme' }

function measuredState({ counts, rate }: Statement): { state: Decided; shown: string; found: Found<unknown> } | null {
  if (counts) {
    const { respected, applicable } = counts.value
    return { state: decide(respected, applicable), shown: `${respected}/${applicable}`, found: counts }
  }
  return rate && { state: decide(rate.value, 100), shown: `${rate.value} %`, found: rate }
}

const decide = (part: number, whole: number): Decided => (part >= whole ? 'total' : 2 * part >= whole ? 'partial' : 'none')
