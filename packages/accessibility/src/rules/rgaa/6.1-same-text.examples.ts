import { inPage, type PageExamples } from './page.examples.ts'

export const sameTextExamples: PageExamples = {
  rule: 'rgaa/6.1-same-text',
  examples: [
    { name: 'the same place', target: inPage('<a href="/a">Agenda</a> <a href="/a">Agenda</a>'), expect: 'passes' },
    { name: 'two places', target: inPage('<a href="/a">Agenda</a> <a href="/b">Agenda</a>'), expect: 'unknown' },
  ],
}
