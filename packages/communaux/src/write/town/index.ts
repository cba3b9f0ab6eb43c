import type { Language } from '@communaux/report'
import { writeJson } from '@communaux/report/json'
import type { TownReport } from '../../model/town.ts'
import { townHtml } from './html.ts'
import { townJson } from './json.ts'
import { townMarkdown } from './markdown.ts'

/**
 * The static report of a collectivity, file by file: a page that opens from the disk, the same as JSON,
 * and a summary in Markdown. A pipeline publishes the folder as it is.
 *
 * @returns path → content
 * @example Object.keys(writeTownReport(town, { lang: 'fr' })) // ['index.html', 'report.json', 'summary.md']
 */
export function writeTownReport(town: TownReport, { lang }: { readonly lang: Language }): Readonly<Record<string, string>> {
  return { 'index.html': townHtml(town, lang), 'report.json': writeJson(townJson(town)), 'summary.md': townMarkdown(town, lang) }
}
