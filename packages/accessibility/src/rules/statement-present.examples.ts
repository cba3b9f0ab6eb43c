import type { RuleExamples } from '@communaux/report/testing'
import type { Statement } from '../model/statement.ts'
import type { StatementContext } from '../model/statement-rule.ts'
import { readStatement } from '../read/statement.ts'
import { sample } from './statement-sample.examples.ts'

export const statementPresentExamples: RuleExamples<Statement, StatementContext> = {
  rule: 'accessibility/statement-present',
  examples: [
    { name: 'a statement', target: sample(), expect: 'passes' },
    { name: 'another page', target: readStatement('<h1>Mentions légales</h1><p>Directeur de la publication.</p>').value, expect: 'fails' },
  ],
}
