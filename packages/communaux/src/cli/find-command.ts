import type { Command } from './command.ts'
import { CliError } from './errors.ts'
import { quoted } from './quote.ts'
import { nearest } from '../model/nearest.ts'

export const nameOf = (command: Command): string => command.path.join(' ')

/**
 * The command that the first words name (the longest one wins), and the words that are left.
 *
 * @throws CliError with the nearest command when none is named
 */
export function findCommand(words: readonly string[], commands: readonly Command[]): { command: Command; args: readonly string[] } {
  const candidates = commands.flatMap((command) => [command.path, ...(command.aliases ?? [])].map((path) => ({ command, path })))
  const named = candidates.filter(({ path }) => path.every((word, index) => words[index] === word))
  const best = named.sort((a, b) => b.path.length - a.path.length)[0]
  if (!best) throw unknownCommand(words, candidates.map(({ path }) => path))
  return { command: best.command, args: words.slice(best.path.length) }
}

function unknownCommand(words: readonly string[], paths: readonly (readonly string[])[]): CliError {
  const [domain = '', verb] = words
  const within = paths.filter((path) => path.length > 1 && path[0] === domain)
  if (within.length > 0) return unknownVerb(domain, words.slice(1), within)
  const firsts = [...new Set(paths.map((path) => path[0] ?? ''))]
  const near = nearestCommand(domain, verb, firsts, paths)
  return new CliError({
    fr: `la commande ${quoted(domain).fr} n’existe pas${near ? `, vouliez-vous dire ${quoted(near).fr} ?` : '.'} Aide : communaux --help`,
    en: `there is no command ${quoted(domain).en}${near ? `, did you mean ${quoted(near).en}?` : '.'} Help: communaux --help`,
  })
}

function unknownVerb(domain: string, rest: readonly string[], within: readonly (readonly string[])[]): CliError {
  const verbs = within.map((path) => path.slice(1).join(' '))
  if (rest.length === 0) {
    return new CliError({
      fr: `${domain} : quel verbe ? ${verbs.join(', ')}. Aide : communaux ${domain} --help`,
      en: `${domain}: which verb? ${verbs.join(', ')}. Help: communaux ${domain} --help`,
    })
  }
  const typed = rest.slice(0, 2).join(' ')
  const near = nearest(typed, verbs) ?? nearest(rest[0] ?? '', verbs) ?? verbs.find((verb) => verb.startsWith(`${rest[0] ?? ''} `)) ?? null
  return new CliError({
    fr: `${domain} : le verbe ${quoted(rest[0] ?? '').fr} n’existe pas${near ? `, vouliez-vous dire ${quoted(`${domain} ${near}`).fr} ?` : '.'} Verbes : ${verbs.join(', ')}.`,
    en: `${domain}: there is no verb ${quoted(rest[0] ?? '').en}${near ? `, did you mean ${quoted(`${domain} ${near}`).en}?` : '.'} Verbs: ${verbs.join(', ')}.`,
  })
}

/** `licens check` → `licence check`; `contrast` → `accessibility contrast`. */
function nearestCommand(first: string, second: string | undefined, firsts: readonly string[], paths: readonly (readonly string[])[]): string | null {
  const near = nearest(first, firsts)
  if (near) {
    const whole = second === undefined ? undefined : paths.find((path) => path[0] === near && path[1] === second)
    return whole ? whole.join(' ') : near
  }
  return paths.find((path) => path.length > 1 && path[1] === first)?.join(' ') ?? null
}
