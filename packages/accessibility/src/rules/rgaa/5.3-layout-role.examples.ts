import { inPage, type PageExamples } from './page.examples.ts'

export const layoutRoleExamples: PageExamples = {
  rule: 'rgaa/5.3-layout-role',
  examples: [
    { name: 'declared', target: inPage('<table role="presentation"><tr><td><h2>Titre</h2></td><td>Texte</td></tr></table>'), expect: 'passes' },
    { name: 'a table in a table', target: inPage('<table><tr><td><table role="presentation"><tr><td>A</td><td>B</td></tr></table></td><td>C</td></tr></table>'), expect: 'fails' },
    { name: 'one cell', target: inPage('<table><tr><td>Texte</td></tr></table>'), expect: 'fails' },
    { name: 'data', target: inPage('<table><tr><td>Lundi</td><td>8 h</td></tr><tr><td>Mardi</td><td>9 h</td></tr></table>'), expect: 'not-applicable' },
  ],
}
