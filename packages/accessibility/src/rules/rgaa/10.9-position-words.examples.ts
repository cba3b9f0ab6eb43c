import { inPage, type PageExamples } from './page.examples.ts'

export const positionWordsExamples: PageExamples = {
  rule: 'rgaa/10.9-position-words',
  examples: [
    { name: 'by its name', target: inPage('<p>Choisissez « Envoyer ».</p>'), expect: 'passes' },
    { name: 'by its place', target: inPage('<p>Utilisez le menu de gauche.</p>'), expect: 'unknown' },
    { name: 'by its shape', target: inPage('<p>Press the round button.</p>'), expect: 'unknown' },
  ],
}
