import { titleOf } from '@communaux/licence'
import { formatNumber, type Language, type Localized, type State } from '@communaux/report'
import { escapeHtml, link, mark } from '@communaux/report/html'
import type { DatasetRow, RepositoryRow, TownReport } from '../../model/town.ts'
import { table } from './html-parts.ts'

const STATUS: Readonly<Record<DatasetRow['status'], { readonly state: State; readonly words: Localized }>> = {
  listed: { state: 'passes', words: { fr: 'sur la liste', en: 'on the list' } },
  family: { state: 'unknown', words: { fr: 'sur la liste, version à préciser', en: 'on the list, version to be stated' } },
  homologated: { state: 'unknown', words: { fr: 'homologuée', en: 'approved' } },
  'not-listed': { state: 'fails', words: { fr: 'hors de la liste', en: 'not on the list' } },
  'not-stated': { state: 'fails', words: { fr: 'non précisée', en: 'not stated' } },
  unknown: { state: 'unknown', words: { fr: 'à vérifier par une personne', en: 'to be checked by a person' } },
}

const HEADS = {
  fr: { datasets: ['Jeu de données', 'Licence', 'Statut', 'Fichiers', 'Erreurs', 'Avertissements', 'À vérifier'], repositories: ['Dépôt', 'Licence', 'Statut', 'publiccode.yml', 'Où elle est dite'] },
  en: { datasets: ['Dataset', 'Licence', 'Status', 'Distributions', 'Errors', 'Warnings', 'To check'], repositories: ['Repository', 'Licence', 'Status', 'publiccode.yml', 'Where it is stated'] },
} as const

function statusCell(status: DatasetRow['status'], lang: Language): string {
  const { state, words } = STATUS[status]
  return stateCell(state, words[lang])
}

const stateCell = (state: State, words: string): string => `<span class="state" data-state="${state}">${mark(state)}${escapeHtml(words)}</span>`

const licenceName = ({ licenceId, licence }: DatasetRow, lang: Language): string => escapeHtml(licenceId === null ? (licence ?? '–') : titleOf(licenceId)[lang])

const datasetsRead = (n: number, lang: Language): string =>
  lang === 'fr' ? `${formatNumber(n, lang)} ${n < 2 ? 'jeu de données lu' : 'jeux de données lus'}` : `${formatNumber(n, lang)} ${n === 1 ? 'dataset' : 'datasets'} read`

/** Every dataset of the catalogue: nobody must wonder whether one was lost. */
export function datasetsHtml({ datasets }: TownReport, lang: Language): string {
  if (datasets.length === 0) return ''
  const rows = datasets.map((row) => [
    link(row.id, row.title),
    licenceName(row, lang),
    statusCell(row.status, lang),
    ...[row.distributions, row.errors, row.warnings, row.unknown].map((count) => formatNumber(count, lang)),
  ])
  return table({ id: 'datasets-table', caption: datasetsRead(rows.length, lang), head: HEADS[lang].datasets, rows, numbers: [3, 4, 5, 6] })
}

const repositoriesRead = (n: number, lang: Language): string =>
  lang === 'fr' ? `${formatNumber(n, lang)} ${n < 2 ? 'dépôt lu' : 'dépôts lus'}` : `${formatNumber(n, lang)} ${n === 1 ? 'repository' : 'repositories'} read`

/** Every repository, copies included and said. */
export function repositoriesHtml({ repositories }: TownReport, lang: Language): string {
  if (repositories.length === 0) return ''
  const rows = repositories.map((row) => [
    `${escapeHtml(row.name)}<br><small><code>${escapeHtml(row.path)}</code></small>`,
    escapeHtml(row.licence ?? '–'),
    repositoryState(row, lang),
    row.publiccode ? (lang === 'fr' ? 'présent' : 'there') : '–',
    statedCell(row),
  ])
  return table({ id: 'repositories-table', caption: repositoriesRead(rows.length, lang), head: HEADS[lang].repositories, rows })
}

/** Files that disagree are a fault whatever each of them says; somebody else's software is not judged. */
function repositoryState({ fork, licence, stated, status }: RepositoryRow, lang: Language): string {
  if (fork) return stateCell('not-applicable', lang === 'fr' ? 'copie (fork), non jugée' : 'copy (fork), not judged')
  if (licence === null && stated.length > 1) return stateCell('fails', lang === 'fr' ? 'ses fichiers se contredisent' : 'its files contradict each other')
  return statusCell(status, lang)
}

const statedCell = ({ stated }: RepositoryRow): string => stated.map(({ file, licence, text }) => `${escapeHtml(file)} – ${escapeHtml(licence ?? text.slice(0, 60))}`).join('<br>') || '–'
