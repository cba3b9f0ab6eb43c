import { inPage, measured, type PageExamples } from './page.examples.ts'

export const labelPlaceExamples: PageExamples = {
  rule: 'rgaa/11.4-label-place',
  examples: [
    { name: 'above', target: measured('<label id="l" for="n">Nom</label><input id="n">', { l: { box: { y: 0 } }, n: { box: { y: 24 } } }), expect: 'passes' },
    { name: 'on the left', target: measured('<label id="l" for="n">Nom</label><input id="n">', { l: { box: { x: 0 } }, n: { box: { x: 104 } } }), expect: 'passes' },
    { name: 'below', target: measured('<label id="l" for="n">Nom</label><input id="n">', { l: { box: { y: 40 } }, n: { box: { y: 0 } } }), expect: 'fails' },
    { name: 'far away', target: measured('<label id="l" for="n">Nom</label><input id="n">', { n: { box: { x: 700 } } }), expect: 'unknown' },
    { name: 'not measured', target: inPage('<label for="n">Nom</label><input id="n">'), expect: 'not-applicable' },
  ],
}
