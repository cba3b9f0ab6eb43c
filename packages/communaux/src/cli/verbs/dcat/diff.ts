import { diff, writeChangelog } from '@communaux/dcat'
import type { Run } from '../../command.ts'
import { CliError } from '../../errors.ts'
import { groupedLines } from '../../grouped-lines.ts'
import { readCatalogue } from '../../read-catalogue.ts'

/** What changed between two catalogues, whatever their formats: a changelog for people, or the list of changes. */
export const run: Run = async (context) => {
  const { args: [a = '', b = ''], lang, options, io } = context
  if (a === '-' && b === '-') throw new CliError({ fr: 'l’entrée standard ne donne qu’un catalogue : nommez l’autre.', en: 'standard input gives one catalogue only: name the other.' })
  const before = await readCatalogue({ name: a }, context)
  const after = await readCatalogue({ name: b }, context)
  for (const line of groupedLines([...before.findings, ...after.findings], lang, options.flag('all'))) io.stderr(`${line}\n`)
  const changes = diff(before.value, after.value)
  return {
    kind: 'answer',
    json: changes,
    text: (language) => writeChangelog(changes, { lang: language, as: 'text' }),
    markdown: (language) => writeChangelog(changes, { lang: language }),
    level: changes.warnings.length > 0 ? 'warning' : null,
  }
}
