import { inPage, type PageExamples } from './page.examples.ts'

export const sameLabelExamples: PageExamples = {
  rule: 'rgaa/11.2-same-label',
  examples: [
    { name: 'different', target: inPage('<form><label>Nom <input></label><label>Prénom <input></label></form>'), expect: 'passes' },
    { name: 'the same', target: inPage('<form><label>Nom <input></label><label>Nom <input></label></form>'), expect: 'unknown' },
    { name: 'the same in two groups', target: inPage('<fieldset><legend>Père</legend><label>Nom <input></label></fieldset><fieldset><legend>Mère</legend><label>Nom <input></label></fieldset>'), expect: 'passes' },
  ],
}
