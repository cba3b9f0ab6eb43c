import type { SiteFact } from '../context.ts'
import { documentsCount, documentsOpen, forgeLink, https, openDataLink } from './links.ts'
import { mentionPresent, mentionState } from './mention.ts'
import { automaticNc, automaticPages, freeSoftwarePages } from './pages.ts'
import { planCurrent, schemeCurrent } from './plan.ts'
import { statementDate, statementErrors, statementInDate, statementPresent, statementRate, statementState } from './statement.ts'

/** Every fact measured on a site, sorted by its name. */
export const SITE_FACTS: readonly SiteFact[] = [
  automaticNc,
  automaticPages,
  documentsCount,
  documentsOpen,
  forgeLink,
  freeSoftwarePages,
  https,
  mentionPresent,
  mentionState,
  openDataLink,
  planCurrent,
  schemeCurrent,
  statementDate,
  statementErrors,
  statementInDate,
  statementPresent,
  statementRate,
  statementState,
].sort((a, b) => (a.fact < b.fact ? -1 : 1))
