import { inPage, type PageExamples } from './page.examples.ts'

export const emptyHeaderExamples: PageExamples = {
  rule: 'rgaa/5.6-empty-header',
  examples: [
    { name: 'written', target: inPage('<table><tr><th>Jour</th><th>Heure</th></tr><tr><td>Lundi</td><td>8 h</td></tr></table>'), expect: 'passes' },
    { name: 'empty', target: inPage('<table><tr><th></th><th>Heure</th></tr><tr><td>Lundi</td><td>8 h</td></tr></table>'), expect: 'unknown' },
    { name: 'none', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
