import { inPage, type PageExamples } from './page.examples.ts'

export const longdescExamples: PageExamples = {
  rule: 'rgaa/1.6-longdesc',
  examples: [
    { name: 'an address', target: inPage('<img src="a.png" alt="Plan" longdesc="plan.html">'), expect: 'passes' },
    { name: 'a text', target: inPage('<img src="a.png" alt="Plan" longdesc="Le plan de la ville">'), expect: 'fails' },
    { name: 'none', target: inPage('<img src="a.png" alt="Plan">'), expect: 'not-applicable' },
  ],
}
