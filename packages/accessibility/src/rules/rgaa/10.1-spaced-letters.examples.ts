import { inPage, type PageExamples } from './page.examples.ts'

export const spacedLettersExamples: PageExamples = {
  rule: 'rgaa/10.1-spaced-letters',
  examples: [
    { name: 'plain', target: inPage('<p>Bienvenue à tous</p>'), expect: 'passes' },
    { name: 'spaced', target: inPage('<p>B I E N V E N U E</p>'), expect: 'fails' },
    { name: 'letters of a list', target: inPage('<p>Les lignes A, B, C, D, E</p>'), expect: 'passes' },
  ],
}
