import { inPage, type PageExamples } from './page.examples.ts'

export const scopeMissingExamples: PageExamples = {
  rule: 'rgaa/5.7-scope-missing',
  examples: [
    { name: 'tied', target: inPage('<table><tr><td></td><th scope="col">Hiver</th></tr><tr><th scope="row">Lundi</th><td>8 h</td></tr></table>'), expect: 'passes' },
    { name: 'not tied', target: inPage('<table><tr><td></td><th>Hiver</th></tr><tr><th>Lundi</th><td>8 h</td></tr></table>'), expect: 'unknown' },
    { name: 'one line of headers', target: inPage('<table><tr><th>Jour</th><th>Heure</th></tr><tr><td>Lundi</td><td>8 h</td></tr></table>'), expect: 'not-applicable' },
  ],
}
