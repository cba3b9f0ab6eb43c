import { inPage, type PageExamples } from './page.examples.ts'

export const headingEmptyExamples: PageExamples = {
  rule: 'rgaa/9.1-heading-empty',
  examples: [
    { name: 'written', target: inPage('<h1>Accueil</h1>'), expect: 'passes' },
    { name: 'an image with its alternative', target: inPage('<h1><img src="logo.png" alt="Exemple-sur-Isère"></h1>'), expect: 'passes' },
    { name: 'empty', target: inPage('<h1>Accueil</h1><h2>&nbsp;</h2>'), expect: 'fails' },
    { name: 'none', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
