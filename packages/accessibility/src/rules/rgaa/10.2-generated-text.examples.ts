import { inPage, withStates, type PageExamples } from './page.examples.ts'

export const generatedTextExamples: PageExamples = {
  rule: 'rgaa/10.2-generated-text',
  examples: [
    { name: 'none', target: inPage('<p>Texte</p>'), context: withStates(), expect: 'passes' },
    { name: 'a word', target: inPage('<p>Mon plat préféré</p>'), context: withStates({ generated: [{ selector: 'body > p', text: 'le gratin' }] }), expect: 'unknown' },
    { name: 'not observed', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
