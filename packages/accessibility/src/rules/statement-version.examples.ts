import type { RuleExamples } from '@communaux/report/testing'
import type { Statement } from '../model/statement.ts'
import type { StatementContext } from '../model/statement-rule.ts'
import { sample } from './statement-sample.examples.ts'

export const statementVersionExamples: RuleExamples<Statement, StatementContext> = {
  rule: 'accessibility/statement-version',
  examples: [
    { name: '4.1.2', target: sample(), expect: 'passes' },
    { name: 'version 4, as the official model writes', target: sample({ replace: { reference: 'RGAA version 4' } }), expect: 'passes' },
    { name: '4.2 does not exist', target: sample({ replace: { reference: 'RGAA 4.2' } }), expect: 'fails' },
    { name: '4.1 is not in force any more', target: sample({ replace: { reference: 'RGAA 4.1' } }), expect: 'fails' },
    { name: '3 is older still', target: sample({ replace: { reference: 'RGAA 3' } }), expect: 'fails' },
    { name: 'no version', target: sample({ replace: { reference: 'RGAA' } }), expect: 'not-applicable' },
  ],
}
