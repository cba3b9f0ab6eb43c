import type { Rule } from '@communaux/report/rules'
import type { PageContext } from '../model/page-rule.ts'
import type { Page } from '../model/page.ts'
import { mention } from './mention.ts'
import { linkToStatement } from './link-to-statement.ts'

/** What the law asks of a page beside the RGAA, sorted by id. */
export const dutyRules: readonly Rule<Page, PageContext>[] = [linkToStatement, mention]
