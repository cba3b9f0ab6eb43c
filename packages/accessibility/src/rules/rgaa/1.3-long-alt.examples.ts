import { inPage, type PageExamples } from './page.examples.ts'

export const longAltExamples: PageExamples = {
  rule: 'rgaa/1.3-long-alt',
  examples: [
    { name: 'short', target: inPage('<img src="a.jpg" alt="Le parc">'), expect: 'passes' },
    { name: 'very long', target: inPage(`<img src="a.jpg" alt="${'un deux trois '.repeat(20)}">`), expect: 'unknown' },
  ],
}
