import type { RuleExamples } from '@communaux/report/testing'

export const inputJsonExamples: RuleExamples<unknown> = {
  rule: 'label/input-json',
  examples: [
    { name: 'JSON', target: '{"answers":{}}', expect: 'passes' },
    { name: 'with a byte order mark', target: '\uFEFF{"answers":{}}', expect: 'passes' },
    { name: 'cut short', target: '{"answers":', expect: 'fails' },
  ],
}
