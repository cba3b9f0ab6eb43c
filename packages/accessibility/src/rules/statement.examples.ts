import type { RuleExamples } from '@communaux/report/testing'
import type { Statement } from '../model/statement.ts'
import type { StatementContext } from '../model/statement-rule.ts'
import { statementAuditExamples } from './statement-audit.examples.ts'
import { statementBlanksExamples } from './statement-blanks.examples.ts'
import { statementDateExamples } from './statement-date.examples.ts'
import { statementExpiredExamples } from './statement-expired.examples.ts'
import { statementMeanRateExamples } from './statement-mean-rate.examples.ts'
import { statementPartsExamples } from './statement-parts.examples.ts'
import { statementPresentExamples } from './statement-present.examples.ts'
import { statementRateStateExamples } from './statement-rate-state.examples.ts'
import { statementStateExamples } from './statement-state.examples.ts'
import { statementVersionExamples } from './statement-version.examples.ts'

export const statementExamples: readonly RuleExamples<Statement, StatementContext>[] = [
  statementAuditExamples, statementBlanksExamples, statementDateExamples, statementExpiredExamples, statementMeanRateExamples,
  ...statementPartsExamples, statementPresentExamples, statementRateStateExamples, statementStateExamples, statementVersionExamples,
]
