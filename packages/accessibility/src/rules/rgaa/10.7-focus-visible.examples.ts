import { inPage, withStates, type PageExamples } from './page.examples.ts'

export const focusVisibleExamples: PageExamples = {
  rule: 'rgaa/10.7-focus-visible',
  examples: [
    { name: 'seen', target: inPage('<a href="/">A</a>'), context: withStates({ stops: [{ selector: 'a', visible: true, box: { x: 0, y: 0, width: 9, height: 9 } }] }), expect: 'passes' },
    { name: 'not seen', target: inPage('<a href="/">A</a>'), context: withStates({ stops: [{ selector: 'a', visible: false, box: { x: 0, y: 0, width: 9, height: 9 } }] }), expect: 'fails' },
    { name: 'could not be told', target: inPage('<a href="/">A</a>'), context: withStates({ stops: [{ selector: 'a', visible: null, box: { x: 0, y: 0, width: 0, height: 0 } }] }), expect: 'passes' },
    { name: 'not observed', target: inPage('<a href="/">A</a>'), expect: 'not-applicable' },
  ],
}
