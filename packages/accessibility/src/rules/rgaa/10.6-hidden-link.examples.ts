import { measured, type PageExamples } from './page.examples.ts'

export const hiddenLinkExamples: PageExamples = {
  rule: 'rgaa/10.6-hidden-link',
  examples: [
    { name: 'underlined', target: measured('<p>Voir les horaires de <a id="a" href="/p">la piscine</a></p>', { a: { style: { underlined: true } } }), expect: 'passes' },
    { name: 'like the text', target: measured('<p>Voir les horaires de <a id="a" href="/p">la piscine</a></p>'), expect: 'unknown' },
    { name: 'alone', target: measured('<p><a id="a" href="/p">La piscine</a></p>'), expect: 'not-applicable' },
  ],
}
