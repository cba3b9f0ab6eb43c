import { inPage, withStates, type PageExamples } from './page.examples.ts'

export const zoomCutExamples: PageExamples = {
  rule: 'rgaa/10.4-zoom-cut',
  examples: [
    { name: 'nothing cut', target: inPage('<p>Texte</p>'), context: withStates(), expect: 'passes' },
    { name: 'cut', target: inPage('<p>Texte</p>'), context: withStates({ cutByZoom: ['body > p'] }), expect: 'fails' },
    { name: 'not observed', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
