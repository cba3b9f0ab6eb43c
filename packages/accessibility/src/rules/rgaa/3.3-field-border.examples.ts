import { inPage, measured, type PageExamples } from './page.examples.ts'

export const fieldBorderExamples: PageExamples = {
  rule: 'rgaa/3.3-field-border',
  examples: [
    { name: 'dark border', target: measured('<input id="f" aria-label="Nom">', { f: { style: { background: "rgb(255, 255, 255)", borders: ["rgb(118, 118, 118)"] } } }), expect: 'passes' },
    { name: 'pale border', target: measured('<input id="f" aria-label="Nom">', { f: { style: { background: "rgb(255, 255, 255)", borders: ["rgb(230, 230, 230)"] } } }), expect: 'fails' },
    { name: 'its own background shows', target: measured('<input id="f" aria-label="Nom">', { f: { style: { background: "rgb(100, 100, 100)" } } }), expect: 'passes' },
    { name: 'not measured', target: inPage('<input aria-label="Nom">'), expect: 'not-applicable' },
  ],
}
