import { LAW } from '../data/law.ts'
import { saidAt, type StatementRule } from '../model/statement-rule.ts'

/** The mean of the pages is generally higher than the share of criteria: alone, it misleads. */
export const statementMeanRate: StatementRule = {
  id: 'accessibility/statement-mean-rate',
  severity: 'error',
  title: { fr: 'Le taux moyen n’est pas donné seul', en: 'The mean rate is not given alone' },
  message: {
    fr: 'La déclaration donne un taux moyen de {rate} % sans la part des critères respectés, qui seule décide de l’état.',
    en: 'The statement gives a mean rate of {rate}% without the share of criteria respected, which alone decides the state.',
  },
  source: LAW.statement,
  remedy: {
    who: 'webmaster',
    effort: 'minutes',
    steps: [{ fr: 'Ajouter le pourcentage de critères respectés sur l’ensemble des pages.', en: 'Add the percentage of criteria respected over all the pages.' }],
  },
  check(statement) {
    if (statement.meanRate === null) return 'not-applicable'
    if (statement.rate !== null || statement.counts !== null) return 'passes'
    return saidAt(statement, statement.meanRate, { value: statement.meanRate.value, params: { rate: statement.meanRate.value } })
  },
}
