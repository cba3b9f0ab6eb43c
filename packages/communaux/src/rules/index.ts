import type { Rule } from '@communaux/report/rules'
import type { IgnoreUse, RuleContext } from './context.ts'
import { ignoreExpired } from './ignore-expired.ts'
import { ignoreUnused } from './ignore-unused.ts'

/** The rules on the configuration's exceptions, sorted by id. */
export const IGNORE_RULES: readonly Rule<IgnoreUse, RuleContext>[] = [ignoreExpired, ignoreUnused]
