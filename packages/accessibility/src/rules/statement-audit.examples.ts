import type { RuleExamples } from '@communaux/report/testing'
import type { Statement } from '../model/statement.ts'
import type { StatementContext } from '../model/statement-rule.ts'
import { NO_AUDIT, sample } from './statement-sample.examples.ts'

export const statementAuditExamples: RuleExamples<Statement, StatementContext> = {
  rule: 'accessibility/statement-audit',
  examples: [
    { name: 'partly compliant, with a rate', target: sample(), expect: 'passes' },
    { name: 'partly compliant, and no audit', target: sample(NO_AUDIT), expect: 'fails' },
    { name: 'partly compliant, without any result', target: sample({ without: ['results'] }), expect: 'fails' },
    {
      name: 'not compliant for want of an audit',
      target: sample({ ...NO_AUDIT, replace: { ...NO_AUDIT.replace, state: '<h2>État de conformité</h2><p>Le site est non conforme au ' } }),
      expect: 'not-applicable',
    },
  ],
}
