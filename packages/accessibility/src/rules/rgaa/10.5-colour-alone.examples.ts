import { measured, type PageExamples } from './page.examples.ts'

export const colourAloneExamples: PageExamples = {
  rule: 'rgaa/10.5-colour-alone',
  examples: [
    { name: 'default colours', target: measured('<p id="p">Texte</p>'), expect: 'passes' },
    { name: 'both', target: measured('<p id="p">Texte</p>', { p: { style: { color: "rgb(50, 50, 50)", background: "rgb(255, 255, 255)" } } }), expect: 'passes' },
    { name: 'one only', target: measured('<p id="p">Texte</p>', { p: { style: { color: "rgb(50, 50, 50)" } } }), expect: 'unknown' },
  ],
}
