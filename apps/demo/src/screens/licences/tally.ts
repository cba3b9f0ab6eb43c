import type { DatasetRow } from 'communaux'
import type { View } from '../../ui/view.ts'

/** How many datasets are on the list, off it, without licence, with one that cannot be read. */
export interface Tally {
  readonly listed: number
  readonly off: number
  readonly absent: number
  readonly unreadable: number
}

export function tallyOf(rows: readonly Pick<DatasetRow, 'status'>[]): Tally {
  const count = (...wanted: DatasetRow['status'][]): number => rows.filter(({ status }) => wanted.includes(status)).length
  return { listed: count('listed', 'family', 'homologated'), off: count('not-listed'), absent: count('not-stated'), unreadable: count('unknown') }
}

/** « 11 jeux sur 14 ont une licence de la liste ; 1 hors de la liste, 1 sans licence, 1 illisible. » */
export function tallyWords(view: View, { listed, off, absent, unreadable }: Tally): string {
  const of = listed + off + absent + unreadable
  if (of === 0) return view.t('Aucun jeu de données n\'a été trouvé.', 'No dataset was found.')
  const rest = [
    off > 0 ? view.t(`${off} hors de la liste`, `${off} off the list`) : '',
    absent > 0 ? view.t(`${absent} sans licence`, `${absent} without licence`) : '',
    unreadable > 0 ? view.t(`${unreadable} illisible${unreadable > 1 ? 's' : ''}`, `${unreadable} unreadable`) : '',
  ].filter(Boolean)
  const head = view.t(`${listed} jeux de données sur ${of} ont une licence de la liste`, `${listed} datasets of ${of} have a licence of the list`)
  return rest.length === 0 ? `${head}.` : view.t(`${head} ; ${rest.join(', ')}.`, `${head}; ${rest.join(', ')}.`)
}
