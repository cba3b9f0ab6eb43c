import { inPage, type PageExamples } from './page.examples.ts'

export const passageLanguageExamples: PageExamples = {
  rule: 'rgaa/8.8-passage-language',
  examples: [
    { name: 'right', target: inPage('<p lang="en">This is the end of the story that you have been waiting for.</p>'), expect: 'passes' },
    { name: 'wrong', target: inPage('<p lang="es">This is the end of the story that you have been waiting for.</p>'), expect: 'unknown' },
    { name: 'none', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
