import { inPage, withStates, type PageExamples } from './page.examples.ts'

export const endlessMotionExamples: PageExamples = {
  rule: 'rgaa/13.8-endless-motion',
  examples: [
    { name: 'nothing moves', target: inPage('<p>Texte</p>'), context: withStates(), expect: 'passes' },
    { name: 'moves', target: inPage('<p>Texte</p>'), context: withStates({ endless: ['body > p'] }), expect: 'fails' },
    { name: 'with a pause button', target: inPage('<button>Pause</button>'), context: withStates({ endless: ['body > p'] }), expect: 'unknown' },
    { name: 'not observed', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
