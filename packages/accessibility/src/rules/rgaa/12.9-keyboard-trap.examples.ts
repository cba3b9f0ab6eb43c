import type { FocusStop } from '../../model/state-facts.ts'
import { inPage, withStates, type PageExamples } from './page.examples.ts'

const link = inPage('<a href="/">A</a>')
const stops: readonly FocusStop[] = [{ selector: 'a', visible: true, box: { x: 0, y: 0, width: 9, height: 9 } }]

export const keyboardTrapExamples: PageExamples = {
  rule: 'rgaa/12.9-keyboard-trap',
  examples: [
    { name: 'free', target: link, context: withStates({ stops }), expect: 'passes' },
    { name: 'stuck', target: link, context: withStates({ trap: { selector: 'a', inDialog: false, sure: true }, stops }), expect: 'fails' },
    { name: 'stuck in a window', target: link, context: withStates({ trap: { selector: '#fenetre', inDialog: true, sure: true }, stops }), expect: 'fails' },
    { name: 'a button may close it', target: link, context: withStates({ trap: { selector: '#fenetre', inDialog: true, sure: false }, stops }), expect: 'unknown' },
    { name: 'not observed', target: link, expect: 'not-applicable' },
  ],
}
