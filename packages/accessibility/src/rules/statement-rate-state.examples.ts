import type { RuleExamples } from '@communaux/report/testing'
import type { Statement } from '../model/statement.ts'
import type { StatementContext } from '../model/statement-rule.ts'
import { sample } from './statement-sample.examples.ts'

export const statementRateStateExamples: RuleExamples<Statement, StatementContext> = {
  rule: 'accessibility/statement-rate-state',
  examples: [
    { name: '61,5 % is partly compliant', target: sample(), expect: 'passes' },
    { name: '50 % is partly compliant', target: sample({ replace: { results: '<p>50 % des critères sont respectés.</p>' } }), expect: 'passes' },
    { name: '49.9 % is not', target: sample({ replace: { results: '<p>49,9 % des critères sont respectés.</p>' } }), expect: 'fails' },
    { name: '52 of 105 shown as 50 %', target: sample({ replace: { results: '<p>50 % des critères sont respectés (52 critères sur 105).</p>' } }), expect: 'fails' },
    { name: '53 of 105', target: sample({ replace: { results: '<p>53 critères sur 105 sont respectés.</p>' } }), expect: 'passes' },
    { name: '100 % declared partly compliant', target: sample({ replace: { results: '<p>100 % des critères sont respectés.</p>' } }), expect: 'fails' },
    { name: 'no rate', target: sample({ without: ['results'] }), expect: 'not-applicable' },
  ],
}
