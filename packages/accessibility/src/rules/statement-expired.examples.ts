import type { RuleExamples } from '@communaux/report/testing'
import type { Statement } from '../model/statement.ts'
import type { StatementContext } from '../model/statement-rule.ts'
import { sample } from './statement-sample.examples.ts'

export const statementExpiredExamples: RuleExamples<Statement, StatementContext> = {
  rule: 'accessibility/statement-expired',
  examples: [
    { name: 'of this year', target: sample(), expect: 'passes' },
    { name: 'of four years ago', target: sample({ replace: { date: '<p>Cette déclaration a été établie le 1er octobre 2022.</p>' } }), expect: 'fails' },
    {
      name: 'old, but updated since',
      target: sample({ replace: { date: '<p>Cette déclaration a été établie le 1er octobre 2022. Elle a été mise à jour le 4 mai 2025.</p>' } }),
      expect: 'passes',
    },
    { name: 'without date', target: sample({ without: ['date'] }), expect: 'not-applicable' },
  ],
}
