import { measured, type PageExamples } from './page.examples.ts'

export const listensToClicksExamples: PageExamples = {
  rule: 'rgaa/7.1-listens-to-clicks',
  examples: [
    { name: 'a button', target: measured('<button id="b">Ouvrir</button>', { b: { events: ['click'] } }), expect: 'passes' },
    { name: 'a term that opens', target: measured('<dl><dt id="t">Horaires</dt><dd>8 h</dd></dl>', { t: { events: ['click'] } }), expect: 'unknown' },
  ],
}
