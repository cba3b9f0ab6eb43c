import type { Rule } from '@communaux/report/rules'
import { DOCS_URL } from '../data/addresses.ts'
import type { IgnoreUse, RuleContext } from './context.ts'

/** An accepted finding whose date has passed counts again, and this says why it came back. */
export const ignoreExpired: Rule<IgnoreUse, RuleContext> = {
  id: 'communaux/ignore-expired',
  severity: 'warning',
  title: { fr: 'Un constat accepté l’est jusqu’à une date à venir', en: 'An accepted finding is accepted until a date to come' },
  message: {
    fr: 'L’exception sur « {rule} » a expiré le {until} : ses constats comptent de nouveau. Raison donnée : {reason}',
    en: 'The exception on “{rule}” expired on {until}: its findings count again. Reason given: {reason}',
  },
  source: { title: 'Communaux, configuration', clause: 'ignore.until', url: `${DOCS_URL}/configuration#ignore` },
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Corrigez ce que dit le constat, ou donnez une nouvelle date et une raison à jour.', en: 'Fix what the finding says, or give a new date and an up-to-date reason.' }],
  },
  check: ({ ignore }, { today }) => {
    if (ignore.until === undefined) return 'not-applicable'
    if (ignore.until >= today) return 'passes'
    return {
      subject: ignore.rule,
      location: ignore.location,
      value: ignore.until,
      params: { rule: ignore.rule, until: ignore.until, reason: ignore.reason },
    }
  },
}
