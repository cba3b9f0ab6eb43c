import { inPage, type PageExamples } from './page.examples.ts'

export const focusRemovedExamples: PageExamples = {
  rule: 'rgaa/7.3-focus-removed',
  examples: [
    { name: 'left alone', target: inPage('<a href="/" onfocus="a()">A</a>'), expect: 'passes' },
    { name: 'taken away', target: inPage('<a href="/" onfocus="this.blur()">A</a>'), expect: 'fails' },
  ],
}
