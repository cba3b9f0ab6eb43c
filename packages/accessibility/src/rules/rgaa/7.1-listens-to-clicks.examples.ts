import { inPage, measured, type PageExamples } from './page.examples.ts'

export const listensToClicksExamples: PageExamples = {
  rule: 'rgaa/7.1-listens-to-clicks',
  examples: [
    { name: 'a button', target: measured('<button id="b">Ouvrir</button>', { b: { events: ['click'] } }), expect: 'passes' },
    { name: 'a class of button', target: inPage('<div class="btn">Envoyer</div>'), expect: 'unknown' },
    { name: 'a term that opens', target: measured('<dl><dt id="t">Horaires</dt><dd>8 h</dd></dl>', { t: { events: ['click'] } }), expect: 'unknown' },
  ],
}
