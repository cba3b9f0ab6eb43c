import type { Command } from '../command.ts'
import { COMMON_OPTIONS } from '../common-options.ts'
import { follows } from './words.ts'

const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

/** One line a word, one line an option. */
export function fish(commands: readonly Command[]): string {
  const words = follows(commands).map(({ words: before, next }) => {
    const seen = before === '' ? '__fish_use_subcommand' : before.split(' ').map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ')
    return `complete -c communaux -n ${quote(seen)} -a ${quote(next.join(' '))}`
  })
  const options = commands.flatMap((command) => {
    const seen = command.path.map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ')
    return command.options.map((option) => {
      const values = option.type === 'boolean' ? '' : option.values ? ` -x -a ${quote(option.values.join(' '))}` : ' -r'
      return `complete -c communaux -n ${quote(seen)} -l ${option.name} -d ${quote(option.text.fr)}${values}`
    })
  })
  const common = COMMON_OPTIONS.map((option) => `complete -c communaux -l ${option.name} -d ${quote(option.text.fr)}${option.type === 'string' ? (option.values ? ` -x -a ${quote(option.values.join(' '))}` : ' -r') : ''}`)
  return `# communaux: completion for fish. communaux completion fish | source\n${[...words, ...options, ...common].join('\n')}\n`
}
