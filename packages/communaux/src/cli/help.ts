import type { Language, Localized } from '@communaux/report'
import type { Command, OptionSpec } from './command.ts'
import { COMMON_OPTIONS } from './common-options.ts'
import { nameOf } from './find-command.ts'
import { DOMAINS } from './table/index.ts'

const WORDS = {
  usage: { fr: 'Usage :', en: 'Usage:' },
  pending: { fr: 'pas encore', en: 'not yet' },
  options: { fr: 'Options', en: 'Options' },
  common: { fr: 'Options communes', en: 'Common options' },
  examples: { fr: 'Exemples', en: 'Examples' },
  town: { fr: 'la collectivité', en: 'the collectivity' },
  intro: {
    fr: 'communaux : ce que les données, les licences et le site d’une collectivité montrent déjà.',
    en: 'communaux: what the data, licences and web site of a collectivity already show.',
  },
  more: {
    fr: 'Le détail d’un verbe : communaux DOMAINE VERBE --help. FILE peut être une adresse http(s), ou « - » pour l’entrée standard.',
    en: 'The details of a verb: communaux DOMAIN VERB --help. FILE may be an http(s) address, or “-” for standard input.',
  },
  exit: {
    fr: 'Codes de sortie : 0 rien ne compte ; 1 des constats comptent ; 2 mauvais usage ou lecture impossible.',
    en: 'Exit codes: 0 nothing counts; 1 findings count; 2 wrong usage or nothing could be read.',
  },
} satisfies Record<string, Localized>

/** The help of what the words name: a verb, a domain, or everything. */
export function help(words: readonly string[], commands: readonly Command[], lang: Language): string {
  const matching = commands.filter((command) => words.length > 0 && words.slice(0, command.path.length).every((word, index) => command.path[index] === word))
  const exact = commands.find((command) => [command.path, ...(command.aliases ?? [])].some((path) => path.join(' ') === words.slice(0, path.length).join(' ')))
  if (exact) return verbHelp(exact, lang)
  return matching.length > 0 ? listHelp(matching, lang) : listHelp(commands, lang)
}

function verbHelp(command: Command, lang: Language): string {
  const usage = `communaux ${nameOf(command)}${command.args ? ` ${command.args}` : ''} [options]`
  return blocks([
    `${WORDS.usage[lang]} ${usage}`,
    sentence(command, lang),
    command.options.length > 0 ? `${WORDS.options[lang]}\n${optionLines(command.options, lang)}` : '',
    `${WORDS.common[lang]}\n${optionLines(COMMON_OPTIONS, lang)}`,
    command.examples.length > 0 ? `${WORDS.examples[lang]}\n${command.examples.map((line) => `  ${line}`).join('\n')}` : '',
    WORDS.exit[lang],
  ])
}

function listHelp(commands: readonly Command[], lang: Language): string {
  const groups = new Map<string, Command[]>()
  for (const command of commands) {
    const domain = command.path.length > 1 ? (command.path[0] ?? '') : ''
    groups.set(domain, [...(groups.get(domain) ?? []), command])
  }
  const lists = [...groups].map(([domain, members]) => {
    const title = domain ? `${domain} : ${(DOMAINS[domain] ?? WORDS.town)[lang]}` : WORDS.town[lang]
    return `${title}\n${columns(members.map((command) => [`${nameOf(command)} ${command.args}`.trim(), sentence(command, lang)]))}`
  })
  return blocks([WORDS.intro[lang], `${WORDS.usage[lang]} communaux [DOMAINE] VERBE … [options]`, ...lists, `${WORDS.common[lang]}\n${optionLines(COMMON_OPTIONS, lang)}`, WORDS.more[lang], WORDS.exit[lang]])
}

function sentence(command: Command, lang: Language): string {
  return command.load ? command.text[lang] : `${command.text[lang]} (${WORDS.pending[lang]})`
}

function optionLines(options: readonly OptionSpec[], lang: Language): string {
  return columns(options.map(({ name, short, hint, text }) => [`${short ? `-${short}, ` : ''}--${name}${hint ? ` ${hint}` : ''}`, text[lang]]))
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(34, Math.max(...rows.map(([left]) => left.length)))
  return rows.map(([left, right]) => (left.length > width ? `  ${left}\n  ${' '.repeat(width)}  ${right}` : `  ${left.padEnd(width)}  ${right}`)).join('\n')
}

const blocks = (parts: readonly string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`
