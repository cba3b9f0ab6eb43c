import { templateCsv, templateJson, templateOds } from '@communaux/label'
import type { Localized } from '@communaux/report'
import { writeTownReport, type TownReport } from 'communaux'
import type { Standing } from '../../town/estimate.ts'
import { writeShare } from '../../town/share.ts'
import type { Shown } from '../town/shown.ts'
import { datasetTable, findingTable } from './tables.ts'

/** The file that neighbours exchange. */
export const SHARE_NAME = 'partage.json'

/** What a file is for, in the order of the screen. */
export const USES = ['read', 'label', 'work', 'share'] as const

/** A file that can be taken away. */
export interface ExportFile {
  readonly name: string
  readonly type: string
  readonly use: (typeof USES)[number]
  readonly text: Localized
  write(shown: Shown, standing: Standing): string | Uint8Array<ArrayBuffer>
}

const CSV = 'text/csv; charset=utf-8'
const JSON_TYPE = 'application/json; charset=utf-8'

export const EXPORTS: readonly ExportFile[] = [
  {
    name: 'rapport.html',
    type: 'text/html; charset=utf-8',
    use: 'read',
    text: { fr: 'Le rapport entier : une page qui s\'ouvre sans cette application, et s\'imprime', en: 'The whole report: a page that opens without this application, and prints' },
    write: (shown, standing) => reportFile(shown, standing, 'index.html'),
  },
  {
    name: 'resume.md',
    type: 'text/markdown; charset=utf-8',
    use: 'read',
    text: { fr: 'Le résumé, en texte (Markdown)', en: 'The summary, as text (Markdown)' },
    write: (shown, standing) => reportFile(shown, standing, 'summary.md'),
  },
  {
    name: 'label.ods',
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    use: 'label',
    text: { fr: 'Le questionnaire et vos réponses, pour LibreOffice', en: 'The questionnaire and your answers, for LibreOffice' },
    write: ({ view }, { scale, answers }) => new Uint8Array(templateOds(scale, { lang: view.lang, answers })),
  },
  {
    name: 'label.csv',
    type: CSV,
    use: 'label',
    text: { fr: 'Les mêmes, pour tout tableur', en: 'The same, for any spreadsheet' },
    write: ({ view }, { scale, answers }) => templateCsv(scale, { lang: view.lang, answers }),
  },
  {
    name: 'label.json',
    type: JSON_TYPE,
    use: 'label',
    text: { fr: 'Les mêmes, pour un programme', en: 'The same, for a program' },
    write: (_shown, { scale, answers }) => templateJson(scale, { answers }),
  },
  {
    name: 'jeux.csv',
    type: CSV,
    use: 'work',
    text: { fr: 'Vos jeux de données, pour un tableur : licence, formats, dates, points, constats', en: 'Your datasets, for a spreadsheet: licence, formats, dates, points, findings' },
    write: (shown) => datasetTable(shown),
  },
  {
    name: 'constats.csv',
    type: CSV,
    use: 'work',
    text: { fr: 'Tous les constats, pour un tableur : quoi, où, qui, combien de temps', en: 'All findings, for a spreadsheet: what, where, who, how long' },
    write: (shown) => findingTable(shown),
  },
  {
    name: 'rapport.json',
    type: JSON_TYPE,
    use: 'work',
    text: { fr: 'Constats, faits et propositions, pour un programme', en: 'Findings, facts and proposals, for a program' },
    write: (shown, standing) => reportFile(shown, standing, 'report.json'),
  },
  {
    name: SHARE_NAME,
    type: JSON_TYPE,
    use: 'share',
    text: { fr: 'Un fichier à donner à une voisine pour se comparer : vos réponses, sans leurs preuves, leurs raisons ni leurs textes', en: 'A file to give a neighbour so as to compare: your answers, without their proofs, reasons or texts' },
    write: ({ town, collection }, { answers, scale }) => writeShare({ name: town.name, date: collection.at.slice(0, 10), answers }, scale),
  },
]

function reportFile({ view, result }: Shown, standing: Standing, name: string): string {
  const { at, sources, report, facts, proposals, datasets, files, repositories, pages } = result
  const { answers, edition, scale, actions } = standing
  const estimate = { answers, edition, scale, result: standing.result, conflicts: [...standing.conflicts.values()] }
  const town: TownReport = { at, sources, report, facts, proposals, estimate, actions, datasets, files, repositories, pages }
  return writeTownReport(town, { lang: view.lang })[name] ?? ''
}
