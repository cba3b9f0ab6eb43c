import type { RepositoryRow } from 'communaux'
import { StateMark } from '../../ui/state.tsx'
import { Table } from '../../ui/table.tsx'
import type { View } from '../../ui/view.ts'
import { STATUS } from './status.ts'

/** The collectivity's own software. Forks are somebody else's: they are named, and not judged. */
export function RepositoryTable({ view, rows }: { view: View; rows: readonly RepositoryRow[] }) {
  if (rows.length === 0) return <p>{view.t('Aucun dépôt de code n\'a été donné.', 'No code repository was given.')}</p>
  const caption = view.t('Licence de chaque dépôt de code', 'Licence of each code repository')
  return (
    <Table
      caption={caption}
      head={[
        view.t('Dépôt', 'Repository'),
        view.t('État', 'State'),
        view.t('Ce que disent ses fichiers', 'What its files say'),
        view.t('Ce qu\'il utilise', 'What it uses'),
      ]}
    >
      {rows.map((row) => (
        <tr>
          <th scope="row">{row.name}</th>
          <td><Standing view={view} row={row} /></td>
          <td><Stated view={view} row={row} /></td>
          <td>{usesWords(view, row)}</td>
        </tr>
      ))}
    </Table>
  )
}

function Standing({ view, row: { fork, status, licence, stated } }: { view: View; row: RepositoryRow }) {
  if (fork) return <StateMark view={view} state="not-applicable" word={view.t('copie (fork) : pas jugée', 'fork: not judged')} />
  if (licence === null && stated.length > 1) return <StateMark view={view} state="fails" word={view.t('ses fichiers se contredisent', 'its files contradict each other')} />
  return <StateMark view={view} state={STATUS[status].state} word={view.say(STATUS[status].words)} />
}

function Stated({ view, row: { stated } }: { view: View; row: RepositoryRow }) {
  if (stated.length === 0) return <>{view.t('rien', 'nothing')}</>
  return (
    <ul class="plain">
      {stated.map(({ file, licence, text }) => (
        <li><code>{file}</code> : {licence ?? text}</li>
      ))}
    </ul>
  )
}

/** « 1 paquet, dont fond-de-carte-exemple (AGPL-3.0-only) ». */
function usesWords(view: View, { dependencies }: RepositoryRow): string {
  if (!dependencies) return view.t('aucune liste de bibliothèques', 'no list of libraries')
  const { packages, reciprocal } = dependencies
  const count = view.t(`${view.number(packages)} paquet${packages > 1 ? 's' : ''}`, `${view.number(packages)} package${packages === 1 ? '' : 's'}`)
  const names = reciprocal.slice(0, 3).map(({ name, licence }) => `${name} (${licence})`).join(', ')
  return names === '' ? count : view.t(`${count}, dont ${names}`, `${count}, among them ${names}`)
}
