import type { RuleExamples } from '@communaux/report/testing'
import type { Statement } from '../model/statement.ts'
import type { StatementContext } from '../model/statement-rule.ts'
import { sample } from './statement-sample.examples.ts'

export const statementBlanksExamples: RuleExamples<Statement, StatementContext> = {
  rule: 'accessibility/statement-blanks',
  examples: [
    { name: 'filled in', target: sample(), expect: 'passes' },
    { name: 'a name left in brackets', target: sample({ replace: { scope: '<p>Cette déclaration s’applique à [nom du site].</p>' } }), expect: 'fails' },
    { name: 'a percentage left open', target: sample({ replace: { results: '<p>[nn]% des critères sont respectés.</p>' } }), expect: 'fails' },
    { name: 'a date left open', target: sample({ replace: { date: '<p>Cette déclaration a été établie le JJ/MM/AAAA.</p>' } }), expect: 'fails' },
  ],
}
