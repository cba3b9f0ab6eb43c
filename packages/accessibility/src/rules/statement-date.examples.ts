import type { RuleExamples } from '@communaux/report/testing'
import type { Statement } from '../model/statement.ts'
import type { StatementContext } from '../model/statement-rule.ts'
import { sample } from './statement-sample.examples.ts'

export const statementDateExamples: RuleExamples<Statement, StatementContext> = {
  rule: 'accessibility/statement-date',
  examples: [
    { name: 'dated in words', target: sample(), expect: 'passes' },
    { name: 'dated in figures', target: sample({ replace: { date: '<p>Cette déclaration a été établie le 03/03/2026.</p>' } }), expect: 'passes' },
    { name: 'without date', target: sample({ without: ['date'] }), expect: 'fails' },
    { name: 'dated after today', target: sample({ replace: { date: '<p>Cette déclaration a été établie le 3 mars 2031.</p>' } }), expect: 'fails' },
  ],
}
