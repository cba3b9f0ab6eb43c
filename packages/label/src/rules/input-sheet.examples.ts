import type { RuleExamples } from '@communaux/report/testing'

export const inputSheetExamples: RuleExamples<unknown> = {
  rule: 'label/input-sheet',
  examples: [
    { name: 'yes', target: 'Identifiant;Réponse\nsobriete.https;oui', expect: 'passes' },
    { name: 'columns in another order, in English', target: 'Answer,Question,Id\n40%,,donnees.licence', expect: 'passes' },
    { name: 'an empty answer stays unknown', target: 'Identifiant;Réponse\nsobriete.https;', expect: 'passes' },
    { name: 'no names of columns', target: 'sobriete.https;oui', expect: 'fails' },
    { name: 'an unknown question', target: 'Identifiant;Réponse\nsobriete.http;oui', expect: 'fails' },
    { name: 'not an answer', target: 'Identifiant;Réponse\nsobriete.https;peut-être', expect: 'fails' },
    { name: 'not a text', target: 12, expect: 'not-applicable' },
  ],
}
