export type {
  Actor, Because, Coverage, Edit, Effort, Evidence, Finding, Fix, Language, Localized, Location, Outcome, Path,
  Proposal, Remedy, Report, RuleCoverage, Severity, Source, Unit, Untested,
} from './model/types.ts'
export { finding, type Hit, type RuleInfo } from './model/finding.ts'
export { fingerprint, hash64, hash64Into } from './model/fingerprint.ts'
export { fill, type Params } from './model/text.ts'
export { createReport, mergeReports, type ReportParts } from './check/report.ts'
export { counts, failing, type FailLevel } from './check/level.ts'
export { countStates, domainOf, domainStates, ruleStates, stateOf, type StateCounts } from './check/states.ts'
export { groupFindings, type FindingGroup } from './check/group.ts'
export { actorWord, becauseWord, effortWord, outcomeWord, severityWord, stateWord, STATES, type State } from './model/words.ts'
export { formatNumber, formatPercent, typeset } from './model/typography.ts'
export { oneLine, visible } from './model/visible.ts'
