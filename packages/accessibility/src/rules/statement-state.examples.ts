import type { RuleExamples } from '@communaux/report/testing'
import type { Statement } from '../model/statement.ts'
import type { StatementContext } from '../model/statement-rule.ts'
import { sample } from './statement-sample.examples.ts'

export const statementStateExamples: RuleExamples<Statement, StatementContext> = {
  rule: 'accessibility/statement-state',
  examples: [
    { name: 'partly compliant', target: sample(), expect: 'passes' },
    { name: 'no state', target: sample({ without: ['state', 'reference', 'stateEnd'] }), expect: 'fails' },
    { name: 'the choice of the model', target: sample({ replace: { state: '<h2>État de conformité</h2><p>Le site est totalement / partiellement / non conforme au ' } }), expect: 'fails' },
    {
      name: 'two states',
      target: sample({ replace: { stateEnd: '.</p><p>Le site est totalement conforme.</p>' } }),
      expect: 'fails',
    },
  ],
}
