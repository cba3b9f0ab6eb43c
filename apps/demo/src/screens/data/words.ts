import type { View } from '../../ui/view.ts'

/** « 14 jeux de données, dont 3 sans rien à corriger. » */
export function datasetWords(view: View, count: number, clean: number): string {
  if (count === 0) return view.t('Aucun jeu de données n\'a été lu.', 'No dataset was read.')
  if (count === 1) return clean === 1 ? view.t('1 jeu de données, sans rien à corriger.', '1 dataset, with nothing to fix.') : view.t('1 jeu de données, à reprendre.', '1 dataset, that needs work.')
  const [all, good] = [view.number(count), view.number(clean)]
  if (clean === 0) return view.t(`${all} jeux de données, tous à reprendre.`, `${all} datasets, all of which need work.`)
  if (clean === count) return view.t(`${all} jeux de données, tous sans rien à corriger.`, `${all} datasets, all with nothing to fix.`)
  return view.t(`${all} jeux de données, dont ${good} sans rien à corriger.`, `${all} datasets, ${good} of them with nothing to fix.`)
}
