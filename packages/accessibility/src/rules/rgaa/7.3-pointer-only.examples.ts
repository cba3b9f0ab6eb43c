import { inPage, type PageExamples } from './page.examples.ts'

export const pointerOnlyExamples: PageExamples = {
  rule: 'rgaa/7.3-pointer-only',
  examples: [
    { name: 'both', target: inPage('<a href="/" onmouseover="a()" onfocus="a()">A</a>'), expect: 'passes' },
    { name: 'hover only', target: inPage('<a href="/" onmouseover="a()">A</a>'), expect: 'unknown' },
  ],
}
