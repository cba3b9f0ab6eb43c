import type { LicenceStanding, DatasetRow } from '../../town/result.ts'
import type { View } from '../../ui/view.ts'

export type Tally = Readonly<Record<LicenceStanding, number>>

/** How many datasets are in each standing towards the list of licences. */
export function tallyOf(rows: readonly DatasetRow[]): Tally {
  const tally = { listed: 0, 'not-listed': 0, absent: 0, unreadable: 0 }
  for (const row of rows) tally[row.licence.standing]++
  return tally
}

/** « 11 jeux sur 14 ont une licence de la liste ; 1 hors de la liste, 1 sans licence, 1 illisible. » */
export function tallyWords(view: View, tally: Tally): string {
  const of = Object.values(tally).reduce((sum, count) => sum + count, 0)
  if (of === 0) return view.t('Aucun jeu de données n\'a été trouvé.', 'No dataset was found.')
  const rest = [
    tally['not-listed'] > 0 ? view.t(`${tally['not-listed']} hors de la liste`, `${tally['not-listed']} off the list`) : '',
    tally.absent > 0 ? view.t(`${tally.absent} sans licence`, `${tally.absent} without licence`) : '',
    tally.unreadable > 0 ? view.t(`${tally.unreadable} illisible${tally.unreadable > 1 ? 's' : ''}`, `${tally.unreadable} unreadable`) : '',
  ].filter(Boolean)
  const head = view.t(`${tally.listed} jeux de données sur ${of} ont une licence de la liste`, `${tally.listed} datasets of ${of} have a licence of the list`)
  return rest.length === 0 ? `${head}.` : view.t(`${head} ; ${rest.join(', ')}.`, `${head}; ${rest.join(', ')}.`)
}
