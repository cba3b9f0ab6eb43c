import { parseArgs } from 'node:util'
import type { Command, OptionSpec } from './command.ts'
import { COMMON_OPTIONS, formatsOf } from './common-options.ts'
import { CliError } from './errors.ts'
import { findCommand, nameOf } from './find-command.ts'
import { OptionValues, type OptionValue } from './option-values.ts'
import { quoted } from './quote.ts'
import { nearest } from '../model/nearest.ts'

/** What was asked for. Help and version win over everything else. */
export type Parsed =
  | { readonly kind: 'run'; readonly command: Command; readonly args: readonly string[]; readonly options: OptionValues }
  | { readonly kind: 'help'; readonly words: readonly string[]; readonly options: OptionValues }
  | { readonly kind: 'version' }

interface Token {
  readonly kind: string
  readonly name?: string
  readonly rawName?: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/**
 * Reads the command line. Options may stand before, between or after the words.
 *
 * @throws CliError when a verb, an option or a value is not known, with the nearest known one
 */
export function parse(argv: readonly string[], commands: readonly Command[]): Parsed {
  const tokens = tokensOf(argv, commands)
  const words = tokens.filter((token) => token.kind === 'positional').map((token) => token.value ?? '')
  const given = tokens.filter((token) => token.kind === 'option')
  if (given.some((token) => token.name === 'version') && words.length === 0) return { kind: 'version' }
  if (words[0] === 'help') return { kind: 'help', words: words.slice(1), options: valuesOf(given, COMMON_OPTIONS, null) }
  if (given.some((token) => token.name === 'help') || words.length === 0) {
    return { kind: 'help', words, options: valuesOf(given.filter((token) => token.name === 'lang' || words.length === 0), COMMON_OPTIONS, null) }
  }
  const { command, args } = findCommand(words, commands)
  const options = valuesOf(given, [...command.options, ...COMMON_OPTIONS], command)
  checkArity(command, args)
  return { kind: 'run', command, args, options }
}

function tokensOf(argv: readonly string[], commands: readonly Command[]): readonly Token[] {
  const specs = [...COMMON_OPTIONS, ...commands.flatMap((command) => command.options)]
  const options = Object.fromEntries(
    specs.map(({ name, type, short }) => [name, { type, multiple: true, ...(short === undefined ? {} : { short }) }]),
  )
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function valuesOf(given: readonly Token[], specs: readonly OptionSpec[], command: Command | null): OptionValues {
  const values = new Map<string, OptionValue>()
  for (const token of given) {
    const spec = specs.find(({ name }) => name === token.name)
    if (!spec) throw unknownOption(token, specs, command)
    const value = valueOf(token, spec, command)
    const before = values.get(spec.name)
    if (spec.multiple && typeof value === 'string') values.set(spec.name, [...(Array.isArray(before) ? (before as string[]) : []), value])
    else values.set(spec.name, value)
  }
  return new OptionValues(values)
}

function valueOf(token: Token, spec: OptionSpec, command: Command | null): string | true {
  const flag = token.rawName ?? `--${spec.name}`
  if (spec.type === 'boolean') {
    if (token.inlineValue) throw new CliError({ fr: `${flag} ne prend pas de valeur.`, en: `${flag} takes no value.` })
    return true
  }
  const looksLikeOption = !token.inlineValue && token.value !== undefined && /^-./.test(token.value)
  if (token.value === undefined || token.value === '' || looksLikeOption) {
    throw new CliError({ fr: `${flag} attend une valeur (${spec.hint ?? 'TEXT'}).`, en: `${flag} needs a value (${spec.hint ?? 'TEXT'}).` })
  }
  const accepted = spec.name === 'format' && command ? formatsOf(command) : spec.values
  if (accepted && !accepted.includes(token.value)) throw notAccepted(flag, token.value, accepted)
  return token.value
}

/** The error of a value that is not in a short list. */
export function notAccepted(what: string, value: string, accepted: readonly string[]): CliError {
  const near = nearest(value, accepted)
  const list = accepted.join(', ')
  return new CliError({
    fr: `${what} : ${quoted(value).fr} n’est pas accepté${near ? `, vouliez-vous dire ${quoted(near).fr} ?` : '.'} Valeurs : ${list}.`,
    en: `${what}: ${quoted(value).en} is not accepted${near ? `, did you mean ${quoted(near).en}?` : '.'} Values: ${list}.`,
  })
}

function unknownOption(token: Token, specs: readonly OptionSpec[], command: Command | null): CliError {
  const flag = token.rawName ?? `--${token.name ?? ''}`
  const near = nearest(token.name ?? '', specs.map(({ name }) => name))
  const where = command ? { fr: ` pour ${quoted(nameOf(command)).fr}`, en: ` for ${quoted(nameOf(command)).en}` } : { fr: '', en: '' }
  const help = `communaux ${command ? `${nameOf(command)} ` : ''}--help`
  return new CliError({
    fr: `option ${flag} inconnue${where.fr}${near ? `, vouliez-vous dire --${near} ?` : '.'} Aide : ${help}`,
    en: `unknown option ${flag}${where.en}${near ? `, did you mean --${near}?` : '.'} Help: ${help}`,
  })
}

function checkArity(command: Command, args: readonly string[]): void {
  const [least, most] = command.arity
  const usage = `communaux ${nameOf(command)} ${command.args}`.trim()
  if (args.length < least) {
    throw new CliError({ fr: `il manque un argument. Usage : ${usage}`, en: `an argument is missing. Usage: ${usage}` })
  }
  if (args.length > most) {
    const extra = args[most] ?? ''
    throw new CliError({ fr: `argument de trop : ${quoted(extra).fr}. Usage : ${usage}`, en: `one argument too many: ${quoted(extra).en}. Usage: ${usage}` })
  }
}
