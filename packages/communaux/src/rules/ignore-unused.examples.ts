import type { RuleExamples } from '@communaux/report/testing'
import type { IgnoreUse, RuleContext } from './context.ts'

const use = (matched: number, applied: boolean): IgnoreUse => ({
  ignore: { rule: 'dcat/period-order', reason: 'catalogue en cours de reprise', location: { file: 'communaux.yml', line: 4, column: 5 } },
  matched,
  applied,
})
const context: RuleContext = { today: '2026-10-15' }

export const examples: RuleExamples<IgnoreUse, RuleContext> = {
  rule: 'communaux/ignore-unused',
  examples: [
    { name: 'meets a finding', target: use(2, true), context, expect: 'passes' },
    { name: 'meets none', target: use(0, true), context, expect: 'fails' },
    { name: 'its rule was not applied', target: use(0, false), context, expect: 'not-applicable' },
  ],
}
