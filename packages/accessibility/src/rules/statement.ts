import type { StatementRule } from '../model/statement-rule.ts'
import { statementAudit } from './statement-audit.ts'
import { statementBlanks } from './statement-blanks.ts'
import { statementDate } from './statement-date.ts'
import { statementExpired } from './statement-expired.ts'
import { statementMeanRate } from './statement-mean-rate.ts'
import { partRules } from './statement-parts.ts'
import { statementPresent } from './statement-present.ts'
import { statementRateState } from './statement-rate-state.ts'
import { statementState } from './statement-state.ts'
import { statementVersion } from './statement-version.ts'

const WRITTEN: readonly StatementRule[] = [
  statementAudit, statementBlanks, statementDate, statementExpired, statementMeanRate, statementPresent, statementRateState, statementState, statementVersion,
]

/** Every rule on a statement, sorted by id. */
export const statementRules: readonly StatementRule[] = [...WRITTEN, ...partRules].sort((a, b) => (a.id < b.id ? -1 : 1))
