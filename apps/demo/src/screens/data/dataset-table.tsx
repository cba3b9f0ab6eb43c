import { Table } from '../../ui/table.tsx'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'
import { STATUS } from '../licences/status.ts'
import type { Line } from './filter.ts'

export function DatasetTable({ view, lines, base }: { view: View; lines: readonly Line[]; base: string }) {
  if (lines.length === 0) return <p>{view.t('Aucun jeu de données ne correspond.', 'No dataset matches.')}</p>
  const caption = view.t('Jeux de données, ceux qui demandent le plus de travail d\'abord', 'Datasets, those that need the most work first')
  return (
    <Table
      caption={caption} class="datasets"
      head={[
        view.t('Jeu de données', 'Dataset'),
        view.t('Constats', 'Findings'),
        view.t('Licence', 'Licence'),
        view.t('Formats', 'Formats'),
        view.t('Mis à jour', 'Updated'),
        view.t('Points data.gouv.fr', 'data.gouv.fr points'),
      ]}
      figuresFrom={5}
    >
      {lines.map((line) => (
        <DatasetLine view={view} line={line} base={base} />
      ))}
    </Table>
  )
}

function DatasetLine({ view, line: { row, detail, fails, state }, base }: { view: View; line: Line; base: string }) {
  return (
    <tr>
      <th scope="row"><a href={view.href(`${base}/donnees/jeu`, { id: row.id })}>{row.title}</a></th>
      <td><StateMark view={view} state={state} word={countsOf(view, fails, row.unknown)} /></td>
      <td><StateMark view={view} state={STATUS[row.status].state} word={view.say(STATUS[row.status].words)} /></td>
      <td>{detail.formats.join(', ') || view.t('aucun', 'none')}</td>
      <td>{detail.modified === null ? view.t('non précisé', 'not stated') : view.date(detail.modified)}</td>
      <td class="n">{pointsOf(view, detail.points)}</td>
    </tr>
  )
}

function countsOf(view: View, fails: number, unknown: number): string {
  if (fails > 0) return view.t(`${fails} à corriger`, `${fails} to fix`)
  return unknown > 0 ? view.t(`${unknown} à vérifier`, `${unknown} to check`) : view.t('rien à corriger', 'nothing to fix')
}

const pointsOf = (view: View, points: Line['detail']['points']): string => (points ? view.t(`${view.number(points.score)} sur ${points.of}`, `${view.number(points.score)} of ${points.of}`) : '–')
