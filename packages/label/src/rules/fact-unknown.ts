import type { Evidence, Source } from '@communaux/report'
import type { Rule } from '@communaux/report/rules'
import { FACTS } from '../data/facts.ts'
import { nearest } from '../read/nearest.ts'
import { FORMATS } from '../read/problems.ts'

export type FactRule = Rule<Evidence>
export const FACTS_SOURCE: Source = { ...FORMATS, clause: 'facts' }

/** A fact that the label does not know answers nothing: most often its name is mistyped. */
export const factUnknown: FactRule = {
  id: 'label/fact-unknown',
  severity: 'warning',
  title: { fr: 'Chaque fait porte un nom connu du label', en: 'Every fact has a name that the label knows' },
  message: { fr: 'Le fait «\u00A0{fact}\u00A0» n’est pas connu\u00A0: il ne répond à rien.{hintFr}', en: 'The fact “{fact}” is not known: it answers nothing.{hintEn}' },
  source: FACTS_SOURCE,
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Employer un nom de FACTS, ou en ajouter un.', en: 'Use a name of FACTS, or add one.' }] },
  check({ fact, id }) {
    if (Object.hasOwn(FACTS, fact)) return 'passes'
    const near = nearest(fact, Object.keys(FACTS))
    const hint = near ? { hintFr: ` Vouliez-vous dire «\u00A0${near}\u00A0» ?`, hintEn: ` Did you mean “${near}”?` } : { hintFr: '', hintEn: '' }
    return { subject: id, value: fact, params: { fact, ...hint } }
  },
}
