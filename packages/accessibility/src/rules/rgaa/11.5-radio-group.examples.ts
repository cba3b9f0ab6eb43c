import { inPage, type PageExamples } from './page.examples.ts'

export const radioGroupExamples: PageExamples = {
  rule: 'rgaa/11.5-radio-group',
  examples: [
    { name: 'grouped', target: inPage('<fieldset><legend>Civilité</legend><input type="radio" name="c" aria-label="A"><input type="radio" name="c" aria-label="B"></fieldset>'), expect: 'passes' },
    { name: 'loose', target: inPage('<input type="radio" name="c" aria-label="A"><input type="radio" name="c" aria-label="B">'), expect: 'fails' },
    { name: 'loose boxes', target: inPage('<input type="checkbox" name="d" aria-label="A"><input type="checkbox" name="d" aria-label="B">'), expect: 'unknown' },
    { name: 'one alone', target: inPage('<input type="radio" name="c" aria-label="A">'), expect: 'not-applicable' },
  ],
}
