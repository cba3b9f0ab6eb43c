import { templateCsv, templateJson, templateOds } from '@communaux/label'
import type { Localized } from '@communaux/report'
import { writeTownReport, type TownReport } from 'communaux'
import type { Standing } from '../../town/estimate.ts'
import { writeShare } from '../../town/share.ts'
import type { Shown } from '../town/shown.ts'

/** The file that neighbours exchange. */
export const SHARE_NAME = 'partage.json'

/** A file that can be taken away. */
export interface ExportFile {
  readonly name: string
  readonly type: string
  readonly text: Localized
  write(shown: Shown, standing: Standing): string | Uint8Array<ArrayBuffer>
}

export const EXPORTS: readonly ExportFile[] = [
  {
    name: 'rapport.html',
    type: 'text/html; charset=utf-8',
    text: { fr: 'Le rapport entier, une page qui s\'ouvre sans cette application et s\'imprime', en: 'The whole report, a page that opens without this application and prints' },
    write: (shown, standing) => reportFile(shown, standing, 'index.html'),
  },
  {
    name: 'resume.md',
    type: 'text/markdown; charset=utf-8',
    text: { fr: 'Le résumé, en Markdown', en: 'The summary, in Markdown' },
    write: (shown, standing) => reportFile(shown, standing, 'summary.md'),
  },
  {
    name: 'rapport.json',
    type: 'application/json; charset=utf-8',
    text: { fr: 'Tous les constats, faits et propositions, en JSON', en: 'All findings, facts and proposals, in JSON' },
    write: (shown, standing) => reportFile(shown, standing, 'report.json'),
  },
  {
    name: 'label.csv',
    type: 'text/csv; charset=utf-8',
    text: { fr: 'Le questionnaire du label et vos réponses, pour un tableur', en: 'The label\'s questionnaire and your answers, for a spreadsheet' },
    write: ({ view }, { scale, answers }) => templateCsv(scale, { lang: view.lang, answers }),
  },
  {
    name: 'label.ods',
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    text: { fr: 'Le même questionnaire, pour LibreOffice', en: 'The same questionnaire, for LibreOffice' },
    write: ({ view }, { scale, answers }) => new Uint8Array(templateOds(scale, { lang: view.lang, answers })),
  },
  {
    name: 'label.json',
    type: 'application/json; charset=utf-8',
    text: { fr: 'Le questionnaire du label et vos réponses, en JSON', en: 'The label\'s questionnaire and your answers, in JSON' },
    write: (_shown, { scale, answers }) => templateJson(scale, { answers }),
  },
  {
    name: SHARE_NAME,
    type: 'application/json; charset=utf-8',
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
