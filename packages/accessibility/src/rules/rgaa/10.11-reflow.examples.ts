import { inPage, withStates, type PageExamples } from './page.examples.ts'

export const reflowExamples: PageExamples = {
  rule: 'rgaa/10.11-reflow',
  examples: [
    { name: 'holds', target: inPage('<p>Texte</p>'), context: withStates(), expect: 'passes' },
    { name: 'sticks out', target: inPage('<p>Texte</p>'), context: withStates({ overflow: [{ selector: 'body > p', width: 600 }] }), expect: 'fails' },
    { name: 'a table', target: inPage('<p>Texte</p>'), context: withStates({ overflow: [{ selector: 'body > table > tbody > tr > td', width: 600 }] }), expect: 'unknown' },
    { name: 'not observed', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
