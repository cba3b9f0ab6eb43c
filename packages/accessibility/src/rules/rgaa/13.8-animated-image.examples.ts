import { inPage, withStates, type PageExamples } from './page.examples.ts'

export const animatedImageExamples: PageExamples = {
  rule: 'rgaa/13.8-animated-image',
  examples: [
    { name: 'none', target: inPage('<img src="a.gif" alt="Un train">'), context: withStates(), expect: 'passes' },
    { name: 'one', target: inPage('<img src="a.gif" alt="Un train">'), context: withStates({ animated: ['body > img'] }), expect: 'fails' },
    { name: 'its text says so', target: inPage('<img src="a.gif" alt="Train miniature animé">'), expect: 'unknown' },
    { name: 'not observed', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
