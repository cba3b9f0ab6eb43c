import { inPage, withStates, type PageExamples } from './page.examples.ts'

export const popupExamples: PageExamples = {
  rule: 'rgaa/13.2-popup',
  examples: [
    { name: 'none', target: inPage('<p>Texte</p>'), context: withStates(), expect: 'passes' },
    { name: 'one', target: inPage('<p>Texte</p>'), context: withStates({ popups: ['about:blank'] }), expect: 'fails' },
    { name: 'not observed', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
