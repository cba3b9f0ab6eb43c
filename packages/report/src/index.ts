export type {
  Actor, Because, Coverage, Edit, Effort, Evidence, Finding, Fix, Language, Localized, Location, Outcome, Path,
  Proposal, Remedy, Report, RuleCoverage, Severity, Source, Untested,
} from './model/types.ts'
export { finding, type Hit, type RuleInfo } from './model/finding.ts'
export { fingerprint, hash64 } from './model/fingerprint.ts'
export { fill, type Params } from './model/text.ts'
export { createReport, mergeReports, type ReportParts } from './check/report.ts'
export { counts, failing, type FailLevel } from './check/level.ts'
