import { inPage, measured, type PageExamples } from './page.examples.ts'

export const fakeHeadingExamples: PageExamples = {
  rule: 'rgaa/9.1-fake-heading',
  examples: [
    { name: 'a heading', target: inPage('<h2>Horaires</h2><p>De 8 h à 12 h.</p>'), expect: 'passes' },
    { name: 'bold inside a text', target: inPage('<p>De <b>8 h</b> à 12 h.</p>'), expect: 'passes' },
    { name: 'a larger line', target: measured('<div id="d">Horaires</div><p>De 8 h à 12 h.</p>', { d: { style: { fontSize: 24 } } }), expect: 'unknown' },
    { name: 'a bold line', target: inPage('<p><b>Horaires</b></p><p>De 8 h à 12 h.</p>'), expect: 'unknown' },
  ],
}
