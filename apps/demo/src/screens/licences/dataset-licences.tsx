import { titleOf } from '@communaux/licence'
import type { DatasetRow } from 'communaux'
import { OutLink } from '../../ui/source.tsx'
import { pageOf, Pages } from '../../ui/pages.tsx'
import { Table } from '../../ui/table.tsx'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'
import { ORDER, STATUS } from './status.ts'

type Props = { view: View; rows: readonly DatasetRow[]; page: number; base: string }

/** The licence of each dataset, what needs work first. */
export function DatasetLicences({ view, rows, page, base }: Props) {
  const caption = view.t('Licence de chaque jeu de données', 'Licence of each dataset')
  const sorted = [...rows].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
  return (
    <>
      <Table caption={caption} head={[view.t('Jeu de données', 'Dataset'), view.t('État', 'State'), view.t('Ce que dit le catalogue', 'What the catalogue says')]}>
        {pageOf(sorted, page).map((row) => (
          <tr>
            <th scope="row"><a href={view.href(`${base}/donnees/jeu`, { id: row.id })}>{row.title}</a></th>
            <td><StateMark view={view} state={STATUS[row.status].state} word={view.say(STATUS[row.status].words)} /></td>
            <td><Stated view={view} row={row} /></td>
          </tr>
        ))}
      </Table>
      <Pages view={view} page={page} rows={rows.length} />
    </>
  )
}

/** An address reads as the licence that it means; words stay as they were written. */
export function Stated({ view, row: { licence, licenceId } }: { view: View; row: Pick<DatasetRow, 'licence' | 'licenceId'> }) {
  if (licence === null) return <>{view.t('rien', 'nothing')}</>
  if (licenceId === null) return <OutLink url={licence} />
  const name = view.say(titleOf(licenceId))
  return /^https?:/i.test(licence) ? <OutLink url={licence} text={name} /> : <>{licence === name || licence === licenceId ? name : view.t(`« ${licence} », compris ${name}`, `“${licence}”, understood as ${name}`)}</>
}
