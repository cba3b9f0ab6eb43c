import { inPage, type PageExamples } from './page.examples.ts'

export const clickableKeyboardExamples: PageExamples = {
  rule: 'rgaa/7.3-clickable-keyboard',
  examples: [
    { name: 'a button', target: inPage('<button onclick="a()">Ouvrir</button>'), expect: 'not-applicable' },
    { name: 'a tabindex', target: inPage('<div role="button" tabindex="0" onclick="a()">Ouvrir</div>'), expect: 'passes' },
    { name: 'nothing', target: inPage('<div role="button" onclick="a()">Ouvrir</div>'), expect: 'fails' },
    { name: 'a link without address', target: inPage('<a onclick="a()">Ouvrir</a>'), expect: 'fails' },
  ],
}
