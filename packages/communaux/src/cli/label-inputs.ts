import { access } from 'node:fs/promises'
import { editions, readAnswers, readAnswersCsv, readAnswersOds, readScale, scales, type Answers, type Edition, type Scale } from '@communaux/label'
import type { Finding, Localized } from '@communaux/report'
import { located, readStructured, type Structured } from '../read/structured.ts'
import type { Context } from './command.ts'
import { CliError } from './errors.ts'
import { textOf } from './html-of.ts'
import { isUrl, pathOf, type Input } from './input.ts'
import { notAccepted } from './parse.ts'

/** Answers with the edition and the scale that read them, and what is to be said of the file. */
export interface LabelInputs {
  readonly answers: Answers
  readonly edition: Edition
  readonly scale: Scale
  readonly findings: readonly Finding[]
}

/**
 * Reads ANSWERS, and finds their edition and scale: the options first, then the configuration, then what
 * the answers name, then the default ones.
 *
 * @throws CliError when the file cannot be read, or names an edition or a scale that nobody knows
 */
export async function labelInputs(file: string, context: Context): Promise<LabelInputs> {
  const { options, config } = context
  const asked = [options.text('scale'), config.label.scale]
  const input = await context.input(file)
  if (isZip(input.bytes)) return fromSheet(input, await scaleOf([...asked, scaleIdOf(options.text('edition'))], context), context)
  const text = textOf(input)
  if (isSheet(text)) return fromSheet(input, await scaleOf([...asked, scaleIdOf(options.text('edition'))], context), context)
  const source = structured(text, file)
  const { value: answers, findings } = readAnswers(source.value)
  if (!answers) throw firstOf(file, located(findings, source))
  const scale = await scaleOf([...asked, answers.scale, scaleIdOf(answers.edition)], context)
  const edition = editionFor(options.text('edition') ?? config.label.edition, answers, scale)
  const checked = readAnswers(source.value, { scale, edition })
  return { answers, edition, scale, findings: located(checked.findings, source) }
}

/** The scale that reads an edition, when there is one of ours. */
export const scaleIdOf = (edition: string | undefined): string | undefined => scales.find((scale) => scale.edition === edition)?.id

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b

/** A filled questionnaire in CSV: its first line hold the names of the columns, no brace and no key. */
const isSheet = (text: string): boolean => /^\uFEFF?[^{[\n]*(?:identifiant|\bid\b)[^\n]*[;,\t]/i.test(text)

async function fromSheet(input: Input, scale: Scale, { options, config }: Context): Promise<LabelInputs> {
  const file = input.name
  const how = { scale, file, ...(config.profile && { profile: config.profile }) }
  const { value: answers, findings } = isZip(input.bytes) ? await readAnswersOds(input.bytes, how) : readAnswersCsv(textOf(input), how)
  if (!answers) throw firstOf(file, findings)
  return { answers, scale, findings, edition: editionFor(options.text('edition') ?? config.label.edition, answers, scale) }
}

const textIn = async (file: string, { input }: Pick<Context, 'input'>): Promise<string> => textOf(await input(file))

/** JSON or YAML, or one line that says where it stops being so. */
function structured(text: string, file: string): Structured {
  const outcome = readStructured(text, file)
  if (outcome.ok && typeof outcome.value.value === 'string') throw located1({ file, line: 1, column: 1 }, { fr: 'ce n’est que du texte : ni clés, ni valeurs, ni colonnes.', en: 'this is plain text: neither keys and values nor columns.' })
  if (outcome.ok) return outcome.value
  throw located1(outcome.location, outcome.text)
}

/** The edition asked for, else the one that the answers name, else the one that the scale reads. */
function editionFor(asked: string | undefined, answers: Answers, scale: Scale): Edition {
  if (asked !== undefined) return editionOf(asked)
  const named = answers.edition === '' ? scale.edition : answers.edition
  return editions.find(({ id }) => id === named) ?? unpublished(named, scale)
}

/** An edition by its id; without id the default one. */
export function editionOf(id: string | undefined, what = '--edition'): Edition {
  const found = id === undefined ? editions[0] : editions.find((edition) => edition.id === id)
  if (found) return found
  throw notAccepted(what, id ?? '', editions.map((edition) => edition.id))
}

/** A label that we do not know: its scale tells its levels, and nothing more is said of it. */
function unpublished(id: string, scale: Scale): Edition {
  return {
    id,
    name: { fr: id, en: id },
    known: { domains: 'none', levels: 'none', questions: 'none' },
    domains: [],
    levels: scale.levels.map((level) => ({ id: level.id, name: level.name ?? { fr: level.id, en: level.id } })),
    calendar: [],
    notes: [],
    sources: [],
  }
}

/** The first id or file given, or the default scale. */
export async function scaleOf(names: readonly (string | undefined)[], context: Pick<Context, 'input' | 'io'>): Promise<Scale> {
  const name = names.find((given) => given !== undefined && given !== '')
  const known = name === undefined ? scales[0] : scales.find((scale) => scale.id === name)
  if (known) return known
  if (name === undefined || !(await isFileName(name, context.io))) throw notAccepted('--scale', name ?? '', scales.map((scale) => scale.id))
  const source = structured(await textIn(name, context), name)
  const { value, findings } = readScale(source.value)
  if (value) return value
  throw firstOf(name, located(findings.filter(({ severity }) => severity === 'error'), source))
}

/** A name that is no known id is a file when it looks like one, or when there is one. */
async function isFileName(name: string, io: Context['io']): Promise<boolean> {
  if (name === '-' || isUrl(name) || /[/\\]|\.(json|ya?ml)$/i.test(name)) return true
  return access(pathOf(name, io)).then(() => true, () => false)
}

function firstOf(file: string, [first]: readonly Finding[]): CliError {
  const text = first?.message ?? { fr: 'rien à lire ici.', en: 'nothing to read here.' }
  return located1(first?.location ?? { file, line: 1, column: 1 }, text)
}

function located1({ file, line, column }: NonNullable<Finding['location']>, text: Localized): CliError {
  return new CliError({ fr: `${file}:${line}:${column} : ${text.fr}`, en: `${file}:${line}:${column}: ${text.en}` })
}
