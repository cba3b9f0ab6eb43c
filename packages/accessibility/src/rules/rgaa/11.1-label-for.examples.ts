import { inPage, type PageExamples } from './page.examples.ts'

export const labelForExamples: PageExamples = {
  rule: 'rgaa/11.1-label-for',
  examples: [
    { name: 'tied', target: inPage('<label for="n">Nom</label><input id="n">'), expect: 'passes' },
    { name: 'to nothing', target: inPage('<label for="nom">Nom</label><input id="n" aria-label="Nom">'), expect: 'fails' },
    { name: 'no label', target: inPage('<input aria-label="Nom">'), expect: 'not-applicable' },
  ],
}
