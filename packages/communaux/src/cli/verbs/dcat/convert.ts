import { writeCatalog, writeFormats } from '@communaux/dcat'
import type { Run } from '../../command.ts'
import { CliError } from '../../errors.ts'
import { groupedLines } from '../../grouped-lines.ts'
import { notAccepted } from '../../parse.ts'
import { readCatalogue } from '../../read-catalogue.ts'
import { CATALOGUE_FORMATS } from '../../table/formats.ts'

/** Writes the catalogue in another format. What was repaired in reading, and what the format does not keep, goes to standard error. */
export const run: Run = async (context) => {
  const { args, options, lang } = context
  const name = options.text('to')
  if (name === undefined) throw new CliError({ fr: `--to manque : ${CATALOGUE_FORMATS.join(', ')}.`, en: `--to is missing: ${CATALOGUE_FORMATS.join(', ')}.` })
  const to = writeFormats.find((format) => format === name)
  if (!to) throw notAccepted('--to', name, CATALOGUE_FORMATS)
  const { value, findings } = await readCatalogue(args[0] ?? '', context)
  const written = writeCatalog(value, { to })
  const notes = groupedLines([...findings, ...written.findings], lang, options.flag('all'))
  return { kind: 'document', content: written.text, notes: notes.map((line) => ({ fr: line, en: line })) }
}
