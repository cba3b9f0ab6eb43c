import type { RuleExamples } from '@communaux/report/testing'
import type { Statement } from '../model/statement.ts'
import type { StatementContext } from '../model/statement-rule.ts'
import { sample } from './statement-sample.examples.ts'

export const statementMeanRateExamples: RuleExamples<Statement, StatementContext> = {
  rule: 'accessibility/statement-mean-rate',
  examples: [
    { name: 'both rates', target: sample({ replace: { results: '<p>61 % des critères sont respectés. Le taux moyen est de 78 %.</p>' } }), expect: 'passes' },
    { name: 'the mean alone', target: sample({ replace: { results: '<p>Le taux moyen de conformité s’élève à 78 %.</p>' } }), expect: 'fails' },
    { name: 'no mean', target: sample(), expect: 'not-applicable' },
  ],
}
