import { inPage, withStates, type PageExamples } from './page.examples.ts'

export const keyboardTrapExamples: PageExamples = {
  rule: 'rgaa/12.9-keyboard-trap',
  examples: [
    { name: 'free', target: inPage('<a href="/">A</a>'), context: withStates({ stops: [{ selector: 'a', visible: true, box: { x: 0, y: 0, width: 9, height: 9 } }] }), expect: 'passes' },
    { name: 'stuck', target: inPage('<a href="/">A</a>'), context: withStates({ trap: 'a', stops: [{ selector: 'a', visible: true, box: { x: 0, y: 0, width: 9, height: 9 } }] }), expect: 'fails' },
    { name: 'not observed', target: inPage('<a href="/">A</a>'), expect: 'not-applicable' },
  ],
}
