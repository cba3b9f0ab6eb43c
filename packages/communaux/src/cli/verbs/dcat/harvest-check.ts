import { type FeedRead, harvestCheck, type HarvestLine, locate, readFeed } from '@communaux/dcat'
import { type Finding, formatNumber, type Language } from '@communaux/report'
import { licenceOf } from '../../../adapters/licence-of.ts'
import type { Run } from '../../command.ts'
import { CliError } from '../../errors.ts'
import { feedSource } from '../../feed-source.ts'

/** Reads a feed page after page, as data.gouv.fr would, and says what will become of each entry. */
export const run: Run = async (context) => {
  const { args, now, progress } = context
  const name = args[0] ?? ''
  const { start, load } = await feedSource(name, context)
  const feed = await readFeed(start, { load, onPage: (n) => { if (n > 1) progress.step({ done: n, total: 0, isSaid: true, text: { fr: `page ${n.toString()} lue`, en: `page ${n.toString()} read` } }) } })
  if (feed.pages.length === 0) throw nothingRead(name, feed)
  const { datasets, ...report } = harvestCheck(feed, { now, licenceOf: licenceOf(now), subject: name })
  return { kind: 'report', report: { ...report, findings: placed(feed, report.findings) }, extra: { datasets }, intro: (lang) => intro(datasets, feed.pages.length, lang) }
}

/** The lines of findings, page by page: a node is looked for where it is written. */
function placed({ pages }: FeedRead, findings: readonly Finding[]): readonly Finding[] {
  return pages.reduce<readonly Finding[]>((rest, { bytes, address, base, format }) => locate({ text: bytes, file: address, base, format }, rest), findings)
}

function nothingRead(name: string, { hits }: FeedRead): CliError {
  const { fr, en } = hits[0]?.hit.message ?? { fr: 'aucune page lue', en: 'no page was read' }
  return new CliError({ fr: `${name} : ${fr}`, en: `${name}: ${en}` })
}

const WORDS = {
  fr: { pages: ['page', 'pages'], entries: ['fiche', 'fiches'], kept: ['reprise', 'reprises'], skipped: ['ignorée', 'ignorées'], merged: ['fondue avec une autre', 'fondues avec d’autres'], guessed: 'deviné', lost: 'perdu' },
  en: { pages: ['page', 'pages'], entries: ['entry', 'entries'], kept: ['kept', 'kept'], skipped: ['skipped', 'skipped'], merged: ['merged with another', 'merged with others'], guessed: 'guessed', lost: 'lost' },
} as const

/** What a person wants to know first; then the entries that will not be there as they are. */
function intro(datasets: readonly HarvestLine[], pages: number, lang: Language): string {
  const words = WORDS[lang]
  const counted = (n: number, [one, other]: readonly [string, string]): string => `${formatNumber(n, lang)} ${(lang === 'fr' ? n < 2 : n === 1) ? one : other}`
  const having = (fate: HarvestLine['fate']): readonly HarvestLine[] => datasets.filter((line) => line.fate === fate)
  const sums = (['kept', 'skipped', 'merged'] as const).filter((fate) => fate === 'kept' || having(fate).length > 0).map((fate) => counted(having(fate).length, words[fate]))
  const troubled = [...having('skipped'), ...having('merged')].map(({ fate, title, id }) => `  ${words[fate][0]}${lang === 'fr' ? ' ' : ''}: ${title || id}`)
  return `${counted(pages, words.pages)}, ${counted(datasets.length, words.entries)}${lang === 'fr' ? ' ' : ''}: ${sums.join(', ')}\n${troubled.map((line) => `${line}\n`).join('')}\n`
}
