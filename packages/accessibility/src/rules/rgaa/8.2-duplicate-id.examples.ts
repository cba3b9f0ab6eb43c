import { inPage, type PageExamples } from './page.examples.ts'

export const duplicateIdExamples: PageExamples = {
  rule: 'rgaa/8.2-duplicate-id',
  examples: [
    { name: 'two ids', target: inPage('<p id="un">A</p><p id="deux">B</p>'), expect: 'passes' },
    { name: 'the same id twice', target: inPage('<p id="un">A</p><p id="un">B</p>'), expect: 'fails' },
  ],
}
