import { inPage, type PageExamples } from './page.examples.ts'

export const sourceErrorsExamples: PageExamples = {
  rule: 'rgaa/8.2-source-errors',
  examples: [
    { name: 'in order', target: inPage('<p><b>Texte</b></p>'), expect: 'passes' },
    { name: 'closed twice', target: inPage('<div>Texte</span></div>'), expect: 'fails' },
    { name: 'two attributes in one', target: inPage('<p class="a"id="b">Texte</p>'), expect: 'fails' },
    { name: 'an attribute twice', target: inPage('<p class="a" class="b">Texte</p>'), expect: 'fails' },
  ],
}
