import { inPage, type PageExamples } from './page.examples.ts'

export const vagueLinkExamples: PageExamples = {
  rule: 'rgaa/6.1-vague-link',
  examples: [
    { name: 'said', target: inPage('<a href="/a">Horaires de la piscine</a>'), expect: 'passes' },
    { name: 'vague', target: inPage('<a href="/a">Cliquez ici</a>'), expect: 'unknown' },
    { name: 'completed by words that nobody hears', target: inPage('<a href="/a">En savoir plus <span style="visibility:hidden">sur la piscine</span></a>'), expect: 'unknown' },
    { name: 'completed by a label', target: inPage('<a href="/a" aria-label="En savoir plus sur la piscine">En savoir plus</a>'), expect: 'passes' },
  ],
}
