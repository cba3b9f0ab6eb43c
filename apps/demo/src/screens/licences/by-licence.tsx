import type { DatasetRow } from 'communaux'
import { Table } from '../../ui/table.tsx'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'
import { Stated } from './dataset-licences.tsx'
import { ORDER, STATUS } from './status.ts'

const SHOWN = 12

/** Which licences are used, and by how many datasets: what a thousand lines would hide. */
export function ByLicence({ view, rows }: { view: View; rows: readonly DatasetRow[] }) {
  const groups = groupsOf(rows)
  const rest = groups.slice(SHOWN).reduce((sum, { count }) => sum + count, 0)
  const caption = view.t('Les licences, par nombre de jeux de données', 'Licences, by number of datasets')
  return (
    <>
      <Table caption={caption} head={[view.t('Ce que dit le catalogue', 'What the catalogue says'), view.t('État', 'State'), view.t('Jeux de données', 'Datasets')]} figuresFrom={2} isTitled>
        {groups.slice(0, SHOWN).map(({ row, count }) => (
          <tr>
            <th scope="row"><Stated view={view} row={row} /></th>
            <td><StateMark view={view} state={STATUS[row.status].state} word={view.say(STATUS[row.status].words)} /></td>
            <td class="n">{view.number(count)}</td>
          </tr>
        ))}
      </Table>
      {rest > 0 && <p class="soft">{view.t(`Et ${view.number(rest)} jeux sous d'autres licences.`, `And ${view.number(rest)} datasets under other licences.`)}</p>}
    </>
  )
}

interface Group {
  /** One of them. */
  readonly row: DatasetRow
  readonly count: number
}

/** What needs work first, then the most used. */
function groupsOf(rows: readonly DatasetRow[]): Group[] {
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const key = `${row.status} ${row.licenceId ?? row.licence ?? ''}`
    const known = groups.get(key)
    groups.set(key, { row: known?.row ?? row, count: (known?.count ?? 0) + 1 })
  }
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.row.status) - ORDER.indexOf(b.row.status) || b.count - a.count)
}
