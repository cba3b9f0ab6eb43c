import { inPage, type PageExamples } from './page.examples.ts'

export const pressExamples: PageExamples = {
  rule: 'rgaa/13.11-press',
  examples: [
    { name: 'on click', target: inPage('<button onclick="a()">A</button>'), expect: 'passes' },
    { name: 'on press', target: inPage('<button onmousedown="a()">A</button>'), expect: 'unknown' },
  ],
}
