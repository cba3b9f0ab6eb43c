export { Tally, type Count, type Rule, type RuleHit, type RuleRun, type Verdict } from './rule.ts'
export { runRules } from './run.ts'
