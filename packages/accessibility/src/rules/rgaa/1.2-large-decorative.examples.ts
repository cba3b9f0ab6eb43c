import { measured, type PageExamples } from './page.examples.ts'

export const largeDecorativeExamples: PageExamples = {
  rule: 'rgaa/1.2-large-decorative',
  examples: [
    { name: 'a small one', target: measured('<img id="i" src="a.png" alt="">'), expect: 'passes' },
    { name: 'a large one', target: measured('<img id="i" src="a.png" alt="">', { i: { box: { width: 600, height: 300 } } }), expect: 'unknown' },
  ],
}
