import { inPage, type PageExamples } from './page.examples.ts'

export const looseHintExamples: PageExamples = {
  rule: 'rgaa/11.10-loose-hint',
  examples: [
    { name: 'tied', target: inPage('<label for="n">Date</label><p id="h">Par exemple 01/02/2026</p><input id="n" aria-describedby="h">'), expect: 'passes' },
    { name: 'loose', target: inPage('<label for="n">Date</label><p>Par exemple 01/02/2026</p><input id="n">'), expect: 'unknown' },
  ],
}
