import { inPage, type PageExamples } from './page.examples.ts'

export const nestedTableExamples: PageExamples = {
  rule: 'rgaa/5.7-nested-table',
  examples: [
    { name: 'one table', target: inPage('<table><tr><th>Jour</th></tr><tr><td>Lundi</td></tr></table>'), expect: 'passes' },
    { name: 'a table in a cell', target: inPage('<table><tr><th>Poste</th></tr><tr><td><table><tr><th>Détail</th></tr></table></td></tr></table>'), expect: 'unknown' },
    { name: 'none', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
