import { inPage, type PageExamples } from './page.examples.ts'

export const noTopHeadingExamples: PageExamples = {
  rule: 'rgaa/9.1-no-h1',
  examples: [
    { name: 'there', target: inPage('<h1>Accueil</h1><h2>Agenda</h2>'), expect: 'passes' },
    { name: 'not there', target: inPage('<h2>Agenda</h2>'), expect: 'unknown' },
    { name: 'no heading', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
