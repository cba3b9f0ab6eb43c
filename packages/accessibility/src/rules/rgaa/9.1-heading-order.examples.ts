import { inPage, type PageExamples } from './page.examples.ts'

export const headingOrderExamples: PageExamples = {
  rule: 'rgaa/9.1-heading-order',
  examples: [
    { name: 'one after the other', target: inPage('<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>'), expect: 'passes' },
    { name: 'a level is skipped', target: inPage('<h1>A</h1><h3>B</h3>'), expect: 'unknown' },
    { name: 'none', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
