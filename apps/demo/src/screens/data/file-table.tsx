import type { State } from '@communaux/report'
import type { FileRow } from 'communaux'
import type { DatasetDetail, DatasetFile } from '../../town/result.ts'
import { Table } from '../../ui/table.tsx'
import { OutLink } from '../../ui/source.tsx'
import { StateMark } from '../../ui/state.tsx'
import type { View } from '../../ui/view.ts'

type Props = { view: View; detail: DatasetDetail; tried: readonly FileRow[]; at: string }

/** The files of a dataset, and whether each answered when it was tried. */
export function FileTable({ view, detail: { files }, tried, at }: Props) {
  if (files.length === 0) return <p>{view.t('Ce jeu n\'a aucun fichier.', 'This dataset has no file.')}</p>
  const caption = view.t('Les fichiers et leur réponse', 'The files and their answer')
  const byUrl = new Map(tried.map((row) => [row.url, row]))
  return (
    <Table caption={caption} head={[view.t('Fichier', 'File'), view.t('Format', 'Format'), view.t('Réponse', 'Answer')]}>
      {files.map((file) => (
        <tr>
          <th scope="row">{file.name}{file.url !== null && <span class="address"><OutLink url={file.url} /></span>}</th>
          <td>{file.format ?? view.t('non précisé', 'not stated')}{file.service && view.t(', par une API', ', by an API')}</td>
          <td><Answer view={view} file={file} row={byUrl.get(file.url ?? '')} at={at} /></td>
        </tr>
      ))}
    </Table>
  )
}

function Answer({ view, file, row, at }: { view: View; file: DatasetFile; row: FileRow | undefined; at: string }) {
  if (!row) return <StateMark view={view} state="unknown" word={file.url === null ? view.t('sans adresse', 'no address') : view.t('pas essayé', 'not tried')} />
  const [state, word] = answerOf(view, row)
  return <StateMark view={view} state={state} word={view.t(`${word} le ${view.date(at)}`, `${word} on ${view.date(at)}`)} />
}

function answerOf(view: View, { answer, status, reason }: FileRow): [State, string] {
  if (answer === 'answers') return ['passes', view.t('répond', 'answers')]
  const why = status === null ? (reason ? view.say(reason) : '') : String(status)
  return answer === 'gone' ? ['fails', view.t(`n'est plus là (${why})`, `gone (${why})`)] : ['unknown', view.t(`injoignable (${why})`, `unreachable (${why})`)]
}
