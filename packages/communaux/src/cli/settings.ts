import type { FailLevel, Language } from '@communaux/report'
import { CliError } from './errors.ts'
import type { Io } from './io.ts'
import type { OptionValues } from './option-values.ts'
import { quoted } from './quote.ts'

/** `--lang`, else the locale, else French. */
export function languageOf(option: string | undefined, env: Io['env']): Language {
  if (option === 'fr' || option === 'en') return option
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '') ?? ''
  return /^en([_.@-]|$)/i.test(locale) ? 'en' : 'fr'
}

/** The language for a message when the line itself could not be read. */
export function languageOfLine(argv: readonly string[], env: Io['env']): Language {
  const index = argv.findIndex((word) => word === '--lang')
  const inline = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
  return languageOf(inline ?? argv[index + 1], env)
}

const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/

/** `--now` as an ISO date and time in UTC; the clock without it. */
export function nowOf(option: string | undefined, io: Pick<Io, 'clock'>): string {
  if (option === undefined) return io.clock().toISOString()
  const utc = /T.*(Z|[+-]\d{2}:\d{2})$/.test(option) ? option : option.includes('T') ? `${option}Z` : option
  const time = new Date(utc)
  const sameDay = !Number.isNaN(time.getTime()) && (option.length > 10 || time.toISOString().startsWith(option))
  if (!ISO.test(option) || !sameDay) {
    throw new CliError({ fr: `--now ${quoted(option).fr} n’est pas une date : écrivez AAAA-MM-JJ.`, en: `--now ${quoted(option).en} is not a date: write YYYY-MM-DD.` })
  }
  return time.toISOString()
}

/** Colours only for a person: a terminal, unless NO_COLOR; FORCE_COLOR asks for them anyway. */
export function wantsColour(io: Pick<Io, 'env' | 'stdoutIsTerminal'>): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = io.env
  if (no !== undefined && no !== '') return false
  if (force !== undefined && force !== '') return force !== '0'
  return io.stdoutIsTerminal && term !== 'dumb'
}

/** `--fail-on`, or null when it is not given. */
export function failLevelOf(options: OptionValues): FailLevel | null {
  const level = options.text('fail-on')
  return level === 'error' || level === 'warning' || level === 'never' ? level : null
}
