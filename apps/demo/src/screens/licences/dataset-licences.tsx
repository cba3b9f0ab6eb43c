import type { DatasetRow } from 'communaux'
import { OutLink } from '../../ui/source.tsx'
import { pageOf, Pages } from '../../ui/pages.tsx'
import { Table } from '../../ui/table.tsx'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'
import { ORDER, STATUS } from './status.ts'

/** The licence of each dataset, what needs work first. */
export function DatasetLicences({ view, rows, page, base }: { view: View; rows: readonly DatasetRow[]; page: number; base: string }) {
  if (rows.length === 0) return <p>{view.t('Aucun catalogue n\'a été lu.', 'No catalogue was read.')}</p>
  const caption = view.t('Licence de chaque jeu de données', 'Licence of each dataset')
  const sorted = [...rows].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
  return (
    <>
      <Table caption={caption} head={[view.t('Jeu de données', 'Dataset'), view.t('État', 'State'), view.t('Ce que dit le catalogue', 'What the catalogue says')]}>
        {pageOf(sorted, page).map(({ id, title, status, licence }) => (
          <tr>
            <th scope="row"><a href={view.href(`${base}/donnees/jeu`, { id })}>{title}</a></th>
            <td><StateMark view={view} state={STATUS[status].state} word={view.say(STATUS[status].words)} /></td>
            <td>{licence === null ? view.t('rien', 'nothing') : <OutLink url={licence} />}</td>
          </tr>
        ))}
      </Table>
      <Pages view={view} page={page} rows={rows.length} />
    </>
  )
}
