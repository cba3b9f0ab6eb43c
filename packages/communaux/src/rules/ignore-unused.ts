import type { Rule } from '@communaux/report/rules'
import { DOCS_URL } from '../data/addresses.ts'
import type { IgnoreUse, RuleContext } from './context.ts'

/** An exception that no longer meets any finding should go: it would hide the next one. */
export const ignoreUnused: Rule<IgnoreUse, RuleContext> = {
  id: 'communaux/ignore-unused',
  severity: 'info',
  title: { fr: 'Un constat accepté existe', en: 'An accepted finding exists' },
  message: {
    fr: 'L’exception sur « {rule} » ne rencontre plus aucun constat : elle peut être retirée.',
    en: 'The exception on “{rule}” meets no finding any more: it can be removed.',
  },
  source: { title: 'Communaux, configuration', clause: 'ignore', url: `${DOCS_URL}/configuration#ignore` },
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Retirez cette entrée de communaux.yml.', en: 'Remove this entry from communaux.yml.' }],
  },
  notApplicableWhen: { fr: 'la règle visée n’a pas été appliquée pendant ce contrôle', en: 'the rule aimed at was not applied in this check' },
  check: ({ ignore, matched, applied }) => {
    if (!applied) return 'not-applicable'
    if (matched > 0) return 'passes'
    return { subject: ignore.rule, location: ignore.location, value: ignore.subject ?? ignore.fingerprint ?? '', params: { rule: ignore.rule } }
  },
}
