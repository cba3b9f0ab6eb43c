import { inPage, type PageExamples } from './page.examples.ts'

export const legendExamples: PageExamples = {
  rule: 'rgaa/11.6-legend',
  examples: [
    { name: 'a legend', target: inPage('<fieldset><legend>Adresse</legend><input aria-label="Rue"></fieldset>'), expect: 'passes' },
    { name: 'a label', target: inPage('<div role="group" aria-label="Adresse"><input aria-label="Rue"></div>'), expect: 'passes' },
    { name: 'no legend', target: inPage('<fieldset><input aria-label="Rue"></fieldset>'), expect: 'fails' },
    { name: 'an empty legend', target: inPage('<fieldset><legend> </legend><input aria-label="Rue"></fieldset>'), expect: 'fails' },
    { name: 'no field', target: inPage('<div role="group"><p>Texte</p></div>'), expect: 'not-applicable' },
  ],
}
