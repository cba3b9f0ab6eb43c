import { convertStream, type RdfFormat, rdfFormats, writeCatalog, writeFormats } from '@communaux/dcat'
import type { Finding, Localized } from '@communaux/report'
import type { Context, DoneResult, Run } from '../../command.ts'
import { CliError } from '../../errors.ts'
import { groupedLines } from '../../grouped-lines.ts'
import { notAccepted } from '../../parse.ts'
import { type BigInput, openCatalogue } from '../../open-catalogue.ts'
import { readCatalogue, unknownFormat } from '../../read-catalogue.ts'
import { streamCatalogue } from '../../stream-catalogue.ts'
import { CATALOGUE_FORMATS } from '../../table/formats.ts'
import { writeParts } from '../../write-parts.ts'

/** Writes the catalogue in another format. What was repaired in reading, and what the format does not keep, goes to standard error. */
export const run: Run = async (context) => {
  const { args, options } = context
  const name = options.text('to')
  if (name === undefined) throw new CliError({ fr: `--to manque : ${CATALOGUE_FORMATS.join(', ')}.`, en: `--to is missing: ${CATALOGUE_FORMATS.join(', ')}.` })
  const to = writeFormats.find((format) => format === name)
  if (!to) throw notAccepted('--to', name, CATALOGUE_FORMATS)
  const opened = await openCatalogue(args[0] ?? '', context)
  const rdf = rdfFormats.find((format) => format === to)
  if ('big' in opened && rdf) return convertBig(opened.big, rdf, context)
  const { value, findings } = await readCatalogue('big' in opened ? byName(opened.big, to) : opened, context)
  const written = writeCatalog(value, { to })
  return { kind: 'document', content: written.text, notes: notesOf([...findings, ...written.findings], context) }
}

/** The syntaxes of RDF are written as the catalogue comes. */
async function convertBig(big: BigInput, to: RdfFormat, context: Context): Promise<DoneResult> {
  const { findings, format } = await streamCatalogue(big, context, (options) => writeParts(convertStream(big.chunks, { ...options, to }), context), !context.options.has('output'))
  if (format === null) throw unknownFormat(big.name, findings)
  return { kind: 'done', notes: notesOf(findings, context) }
}

/** What a platform asks for needs the whole catalogue: a file can still be read so. */
function byName({ name, total }: BigInput, to: string): { readonly name: string } {
  if (total > 0 && name !== '<stdin>') return { name }
  throw new CliError({ fr: `${name} : --to ${to} demande le catalogue entier ; enregistrez-le d’abord dans un fichier.`, en: `${name}: --to ${to} needs the whole catalogue; save it to a file first.` })
}

const notesOf = (findings: readonly Finding[], { lang, options }: Context): readonly Localized[] =>
  groupedLines(findings, lang, options.flag('all')).map((line) => ({ fr: line, en: line }))
