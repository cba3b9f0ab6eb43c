import { inPage, type PageExamples } from './page.examples.ts'

export const noHeadingExamples: PageExamples = {
  rule: 'rgaa/9.1-no-heading',
  examples: [
    { name: 'short', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
    { name: 'long, with a heading', target: inPage(`<h1>Titre</h1><p>${"mot ".repeat(200)}</p>`), expect: 'passes' },
    { name: 'long, without', target: inPage(`<p>${"mot ".repeat(200)}</p>`), expect: 'unknown' },
  ],
}
