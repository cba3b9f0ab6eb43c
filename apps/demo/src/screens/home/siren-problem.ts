import type { View } from '../../ui/view.ts'

/** What is wrong with a SIREN, and how to mend it. */
export function sirenProblem(view: View, problem: 'length' | 'key' | 'sample'): string {
  if (problem === 'length') return view.t('Un SIREN a neuf chiffres : vérifiez-le, sans lettres.', 'A SIREN has nine digits: check it, without letters.')
  if (problem === 'key') return view.t('Ces neuf chiffres ne font pas un SIREN : l\'un d\'eux est sans doute mal recopié.', 'These nine digits are not a SIREN: one is probably mistyped.')
  return view.t('Ce SIREN est celui de la commune d\'exemple : donnez celui de votre collectivité, ou aucun.', 'This SIREN is that of the example: give yours, or none.')
}
