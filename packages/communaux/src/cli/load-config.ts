import { readFile } from 'node:fs/promises'
import type { ConfigProblem } from '../config/read.ts'
import { NO_CONFIG, type Config } from '../config/types.ts'
import type { Command } from './command.ts'
import { withPlaces } from './config-places.ts'
import { CliError } from './errors.ts'
import { fileError, pathOf } from './input.ts'
import type { Io } from './io.ts'

const DEFAULT_FILE = 'communaux.yml'

/** Verbs that judge a collectivity's own things follow its configuration. */
const followsConfig = (command: Command): boolean => command.kind === 'check' || command.path[0] === 'label'

/**
 * The configuration of a run: `--config`, else `communaux.yml` of the current folder, else none.
 *
 * @throws CliError with the line and column of the first problem
 */
export async function loadConfig(option: string | undefined, command: Command, io: Io): Promise<Config> {
  if (option === undefined && !followsConfig(command)) return NO_CONFIG
  const file = option ?? DEFAULT_FILE
  const text = await readFile(pathOf(file, io), 'utf8').catch((error: unknown) => {
    if (option === undefined && error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    const reason = fileError(error)
    throw new CliError({ fr: `${file} : ${reason.fr}.`, en: `${file}: ${reason.en}.` })
  })
  if (text === null) return NO_CONFIG
  const { readConfig } = await import('../config/read.ts')
  const { value, problems } = readConfig(text, file)
  if (value) return withPlaces(value)
  throw problemsError(problems)
}

function problemsError(problems: readonly ConfigProblem[]): CliError {
  const [first] = problems
  if (!first) return new CliError({ fr: 'configuration illisible.', en: 'unreadable configuration.' })
  const { file, line, column } = first.location
  const more = problems.length - 1
  const place = `${file}:${line}:${column}`
  const ended = (text: string): string => (text.endsWith('?') ? text : `${text}.`)
  return new CliError({
    fr: `${place} : ${ended(first.text.fr)}${more > 0 ? ` (et ${more} autre${more > 1 ? 's' : ''})` : ''}`,
    en: `${place}: ${ended(first.text.en)}${more > 0 ? ` (and ${more} more)` : ''}`,
  })
}
