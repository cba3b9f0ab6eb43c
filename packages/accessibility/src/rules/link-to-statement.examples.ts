import { inPage, type PageExamples } from './rgaa/page.examples.ts'

export const linkToStatementExamples: PageExamples = {
  rule: 'accessibility/link-to-statement',
  examples: [
    { name: 'by its words', target: inPage('<a href="/page-12">Accessibilité : non conforme</a>'), expect: 'passes' },
    { name: 'by its address', target: inPage('<a href="/accessibilite">Déclaration</a>'), expect: 'passes' },
    { name: 'none', target: inPage('<a href="/contact">Contact</a>'), expect: 'fails' },
  ],
}
