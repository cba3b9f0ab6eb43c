import { inPage, type PageExamples } from './page.examples.ts'

export const fakeListExamples: PageExamples = {
  rule: 'rgaa/9.3-fake-list',
  examples: [
    { name: 'a list', target: inPage('<ul><li>Un</li><li>Deux</li><li>Trois</li></ul>'), expect: 'passes' },
    { name: 'dashes', target: inPage('<p>- Un<br>- Deux<br>- Trois</p>'), expect: 'fails' },
    { name: 'numbers in paragraphs', target: inPage('<div><p>1. Un</p><p>2. Deux</p><p>3. Trois</p></div>'), expect: 'fails' },
    { name: 'an address', target: inPage('<p>Mairie<br>1, place de la Mairie<br>38000</p>'), expect: 'passes' },
  ],
}
