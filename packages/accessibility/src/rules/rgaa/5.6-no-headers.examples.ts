import { inPage, type PageExamples } from './page.examples.ts'

export const noHeadersExamples: PageExamples = {
  rule: 'rgaa/5.6-no-headers',
  examples: [
    { name: 'headers', target: inPage('<table><tr><th>Jour</th><th>Heure</th></tr><tr><td>Lundi</td><td>8 h</td></tr></table>'), expect: 'passes' },
    { name: 'bold cells', target: inPage('<table><tr><td><b>Jour</b></td><td><b>Heure</b></td></tr><tr><td>Lundi</td><td>8 h</td></tr></table>'), expect: 'fails' },
    { name: 'nothing at all', target: inPage('<table><tr><td>Lundi</td><td>8 h</td></tr><tr><td>Mardi</td><td>9 h</td></tr></table>'), expect: 'unknown' },
    { name: 'layout', target: inPage('<table role="presentation"><tr><td><b>A</b></td><td><b>B</b></td></tr><tr><td>C</td><td>D</td></tr></table>'), expect: 'not-applicable' },
    { name: 'rows of headers as headings', target: inPage('<table><tr><td><b>A</b></td><td><b>B</b></td></tr><tr><td><b>C</b></td><td><b>D</b></td></tr></table>'), expect: 'unknown' },
  ],
}
