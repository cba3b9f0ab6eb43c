import { inPage, type PageExamples } from './page.examples.ts'

export const complexSummaryExamples: PageExamples = {
  rule: 'rgaa/5.1-complex-summary',
  examples: [
    { name: 'explained', target: inPage('<table><caption>Horaires : une ligne par jour, deux colonnes par période</caption><tr><th colspan="2">Hiver</th><th colspan="2">Été</th></tr><tr><td>8 h</td><td>9 h</td><td>7 h</td><td>8 h</td></tr></table>'), expect: 'passes' },
    { name: 'not explained', target: inPage('<table><tr><th colspan="2">Hiver</th><th colspan="2">Été</th></tr><tr><td>8 h</td><td>9 h</td><td>7 h</td><td>8 h</td></tr></table>'), expect: 'unknown' },
    { name: 'simple', target: inPage('<table><tr><th>Jour</th><th>Heure</th></tr><tr><td>Lundi</td><td>8 h</td></tr></table>'), expect: 'not-applicable' },
  ],
}
