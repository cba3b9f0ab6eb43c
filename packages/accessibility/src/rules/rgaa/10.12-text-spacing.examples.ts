import { inPage, withStates, type PageExamples } from './page.examples.ts'

export const textSpacingExamples: PageExamples = {
  rule: 'rgaa/10.12-text-spacing',
  examples: [
    { name: 'nothing cut', target: inPage('<p>Texte</p>'), context: withStates(), expect: 'passes' },
    { name: 'cut', target: inPage('<p>Texte</p>'), context: withStates({ cutBySpacing: ['body > p'] }), expect: 'fails' },
    { name: 'not observed', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
