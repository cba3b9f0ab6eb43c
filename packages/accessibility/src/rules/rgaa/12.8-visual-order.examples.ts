import { inPage, withStates, type PageExamples } from './page.examples.ts'

export const visualOrderExamples: PageExamples = {
  rule: 'rgaa/12.8-visual-order',
  examples: [
    { name: 'in order', target: inPage('<nav><a href="/a">A</a><a href="/b">B</a></nav>'), context: withStates({ stops: [{ selector: 'nav > a:nth-of-type(1)', visible: true, box: { x: 0, y: 0, width: 9, height: 9 } }, { selector: 'nav > a:nth-of-type(2)', visible: true, box: { x: 20, y: 0, width: 9, height: 9 } }] }), expect: 'passes' },
    { name: 'backwards', target: inPage('<nav><a href="/a">A</a><a href="/b">B</a></nav>'), context: withStates({ stops: [{ selector: 'nav > a:nth-of-type(1)', visible: true, box: { x: 20, y: 0, width: 9, height: 9 } }, { selector: 'nav > a:nth-of-type(2)', visible: true, box: { x: 0, y: 0, width: 9, height: 9 } }] }), expect: 'unknown' },
    { name: 'not observed', target: inPage('<p>Texte</p>'), expect: 'not-applicable' },
  ],
}
