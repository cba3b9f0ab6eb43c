import { inPage, type PageExamples } from './page.examples.ts'

export const positiveTabindexExamples: PageExamples = {
  rule: 'rgaa/12.8-positive-tabindex',
  examples: [
    { name: 'in order', target: inPage('<a href="/a">A</a><a href="/b" tabindex="0">B</a>'), expect: 'passes' },
    { name: 'first already', target: inPage('<a href="/a" tabindex="1">A</a><a href="/b">B</a>'), expect: 'passes' },
    { name: 'jumps the queue', target: inPage('<a href="/a">A</a><a href="/b" tabindex="1">B</a>'), expect: 'fails' },
    { name: 'nothing to focus', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
