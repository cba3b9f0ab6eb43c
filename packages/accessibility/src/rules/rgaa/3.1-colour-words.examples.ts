import { inPage, type PageExamples } from './page.examples.ts'

export const colourWordsExamples: PageExamples = {
  rule: 'rgaa/3.1-colour-words',
  examples: [
    { name: 'no colour', target: inPage('<p>Les champs suivis d’une étoile sont obligatoires.</p>'), expect: 'passes' },
    { name: 'a colour', target: inPage('<p>Les champs en rouge sont obligatoires.</p>'), expect: 'unknown' },
  ],
}
