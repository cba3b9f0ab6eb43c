import { typeset, type Language, type Localized } from '@communaux/report'
import type { Command, Context } from './command.ts'
import { emit } from './emit.ts'
import { CliError, messageOf } from './errors.ts'
import { nameOf } from './find-command.ts'
import { help } from './help.ts'
import { readInput } from './input.ts'
import type { Io } from './io.ts'
import { loadConfig } from './load-config.ts'
import type { OptionValues } from './option-values.ts'
import { parse } from './parse.ts'
import { quoted } from './quote.ts'
import { languageOf, languageOfLine, nowOf } from './settings.ts'
import { showProgress } from './show-progress.ts'
import { COMMANDS } from './table/index.ts'

/**
 * The command line as a function of its words and of the world.
 *
 * @returns the exit code: 0 done, 1 findings that count, 2 wrong usage or nothing could be read, 130 stopped
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const lang = languageOfLine(argv, io.env)
  try {
    return await dispatch(argv, io)
  } catch (error) {
    if (io.signal.aborted) return 130
    const text = (textOf(error) ?? unexpected(error))[lang]
    io.stderr(`${typeset(`communaux${lang === 'fr' ? ' ' : ''}: ${text}`, lang)}\n`)
    if (io.env.COMMUNAUX_DEBUG && error instanceof Error) io.stderr(`${error.stack ?? ''}\n`)
    return 2
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parse(argv, COMMANDS)
  if (parsed.kind === 'version') {
    io.stdout(`communaux ${io.version}\n`)
    return 0
  }
  if (parsed.kind === 'help') return showHelp(parsed.words, parsed.options, io)
  const { command, args, options } = parsed
  if (!command.load) throw notYet(command)
  const context = await contextOf(command, args, options, io)
  const { run } = await command.load()
  const result = await run(context).finally(context.progress.clear)
  return emit(result, context)
}

async function contextOf(command: Command, args: readonly string[], options: OptionValues, io: Io): Promise<Context> {
  const lang = languageOf(options.text('lang'), io.env)
  const offline = options.flag('offline')
  return {
    args,
    options,
    commands: COMMANDS,
    lang,
    now: nowOf(options.text('now'), io),
    offline,
    config: await loadConfig(options.text('config'), command, io),
    progress: showProgress(io, lang),
    input: (name) => readInput(name, io, offline),
    io,
  }
}

/** Asked for, the help is an answer; given for want of a command, it is a reminder and wrong usage. */
function showHelp(words: readonly string[], options: OptionValues, io: Io): number {
  const lang: Language = languageOf(options.text('lang'), io.env)
  const text = typeset(help(words, COMMANDS, lang), lang)
  const asked = words.length > 0 || options.flag('help')
  if (asked) io.stdout(text)
  else io.stderr(text)
  return asked ? 0 : 2
}

function notYet(command: Command): CliError {
  const name = quoted(nameOf(command))
  return new CliError({ fr: `${name.fr} : pas encore. Ce verbe est prévu, il n’est pas construit.`, en: `${name.en}: not yet. This verb is planned, it is not built.` })
}

/** Our errors, and those of the packages, carry their words in both languages. */
function textOf(error: unknown): Localized | null {
  if (!(error instanceof Error) || !('text' in error)) return null
  const { text } = error
  return typeof text === 'object' && text !== null && 'fr' in text && 'en' in text ? (text as Localized) : null
}

const unexpected = (error: unknown): Record<Language, string> => ({
  fr: `erreur inattendue : ${messageOf(error)} (COMMUNAUX_DEBUG=1 pour le détail)`,
  en: `unexpected error: ${messageOf(error)} (COMMUNAUX_DEBUG=1 for details)`,
})
