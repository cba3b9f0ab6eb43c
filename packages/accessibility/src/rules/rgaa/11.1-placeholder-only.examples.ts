import { inPage, type PageExamples } from './page.examples.ts'

export const placeholderOnlyExamples: PageExamples = {
  rule: 'rgaa/11.1-placeholder-only',
  examples: [
    { name: 'labelled', target: inPage('<label for="n">Nom</label><input id="n" placeholder="Dupont">'), expect: 'passes' },
    { name: 'an example only', target: inPage('<input placeholder="Nom">'), expect: 'fails' },
    { name: 'an example only, in an empty label', target: inPage('<label><input placeholder="Nom"></label>'), expect: 'fails' },
    { name: 'no example', target: inPage('<input aria-label="Nom">'), expect: 'not-applicable' },
  ],
}
