import type { RuleExamples } from '@communaux/report/testing'
import type { Ignore } from '../config/types.ts'
import type { IgnoreUse, RuleContext } from './context.ts'

const ignore = (until?: string): Ignore => ({
  rule: 'dcat/period-order',
  reason: 'catalogue en cours de reprise',
  ...(until === undefined ? {} : { until }),
  location: { file: 'communaux.yml', line: 4, column: 5 },
})
const use = (until?: string): IgnoreUse => ({ ignore: ignore(until), matched: 1, applied: true })
const context: RuleContext = { today: '2026-10-15' }

export const examples: RuleExamples<IgnoreUse, RuleContext> = {
  rule: 'communaux/ignore-expired',
  examples: [
    { name: 'date to come', target: use('2026-12-31'), context, expect: 'passes' },
    { name: 'the last day still counts', target: use('2026-10-15'), context, expect: 'passes' },
    { name: 'date passed', target: use('2026-10-14'), context, expect: 'fails' },
    { name: 'no date', target: use(), context, expect: 'not-applicable' },
  ],
}
