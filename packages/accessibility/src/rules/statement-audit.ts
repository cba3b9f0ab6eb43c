import { LAW } from '../data/law.ts'
import { saidAt, type StatementRule } from '../model/statement-rule.ts'

/** Décret 2019-768: without a valid audit the service is « non conforme », whatever it hopes. */
export const statementAudit: StatementRule = {
  id: 'accessibility/statement-audit',
  severity: 'error',
  title: { fr: 'Sans audit, l’état déclaré est « non conforme »', en: 'Without an audit, the declared state is "non conforme"' },
  message: {
    fr: 'La déclaration annonce « {state} » sans donner le résultat d’un audit : sans audit valable, l’état est « non conforme ».',
    en: 'The statement declares "{state}" without the result of an audit: without a valid audit the state is "non conforme".',
  },
  source: LAW.decree,
  remedy: {
    who: 'webmaster',
    effort: 'minutes',
    steps: [
      { fr: 'Déclarer « non conforme » tant qu’aucun audit n’a été fait, ou publier le résultat de l’audit.', en: 'Declare "non conforme" while no audit was made, or publish the result of the audit.' },
    ],
  },
  check(statement) {
    const claimed = statement.states.find(({ value }) => value !== 'none')
    if (!claimed) return 'not-applicable'
    const audited = (statement.rate !== null || statement.counts !== null) && statement.noAudit === null
    if (audited) return 'passes'
    return saidAt(statement, statement.noAudit ?? claimed, { value: claimed.value, params: { state: WORDS[claimed.value] } })
  },
}

const WORDS = { total: 'totalement conforme', partial: 'partiellement conforme', none: 'non conforme' } as const
