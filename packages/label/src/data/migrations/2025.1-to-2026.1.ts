import type { MigrationTable } from '../types.ts'

const SURE = { held: 3, notHeld: 3, notApplicable: 3 } as const

/** From our scale of 2025 to that of 2026. Questions kept word for word are « same » without a row. */
export const from2025To2026: MigrationTable = {
  from: 'communaux-2025.1',
  to: 'communaux-2026.1',
  rows: [
    { kind: 'renamed', from: ['logiciels.bureautique'], to: ['usage.bureautique'], confidence: SURE },
    { kind: 'renamed', from: ['logiciels.postes'], to: ['usage.postes'], confidence: SURE },
    {
      kind: 'split',
      from: ['politique.strategie'],
      to: ['politique.engagement', 'politique.plan'],
      confidence: { held: 1, notHeld: 3, notApplicable: 0 },
      note: { fr: 'L’engagement et le plan sont maintenant deux questions\u00A0: dites laquelle tient.', en: 'The commitment and the plan are now two questions: say which one holds.' },
    },
    {
      kind: 'split',
      from: ['accessibilite.site'],
      to: ['accessibilite.mention', 'accessibilite.declaration'],
      confidence: { held: 1, notHeld: 2, notApplicable: 0 },
      note: { fr: 'La déclaration doit maintenant avoir moins de trois ans\u00A0: vérifiez sa date.', en: 'The statement must now be less than three years old: check its date.' },
    },
    {
      kind: 'merged',
      from: ['donnees.licence-ouverte', 'donnees.licence-odbl'],
      to: ['donnees.licence'],
      merge: 'sum',
      confidence: { held: 2, notHeld: 2, notApplicable: 0 },
      note: { fr: 'Les deux licences comptent ensemble, avec celles qui sont homologuées\u00A0: vérifiez la somme.', en: 'Both licences count together, with the approved ones: check the sum.' },
    },
    {
      kind: 'widened',
      from: ['donnees.fraicheur'],
      to: ['donnees.frequence'],
      confidence: { held: 1, notHeld: 0, notApplicable: 0 },
      note: { fr: 'On demande maintenant une part\u00A0: oui devient 100 %, à corriger si besoin.', en: 'A share is now asked for: yes becomes 100%, to be corrected if needed.' },
    },
    { kind: 'dropped', from: ['formats.rgi'], to: [], confidence: { held: 0, notHeld: 0, notApplicable: 0 } },
  ],
}
