import { inPage, type PageExamples } from './page.examples.ts'

export const layoutMarkupExamples: PageExamples = {
  rule: 'rgaa/5.8-layout-markup',
  examples: [
    { name: 'plain', target: inPage('<table role="presentation"><tr><td>A</td></tr></table>'), expect: 'passes' },
    { name: 'with a caption', target: inPage('<table role="presentation"><caption>Menu</caption><tr><td>A</td></tr></table>'), expect: 'fails' },
    { name: 'data', target: inPage('<table><tr><th>A</th></tr></table>'), expect: 'not-applicable' },
  ],
}
