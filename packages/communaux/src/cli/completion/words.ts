import type { Command } from '../command.ts'
import { COMMON_OPTIONS, formatsOf } from '../common-options.ts'

/** What may follow some words: `''` → domains and verbs, `dcat` → its verbs, `dcat check` → its options. */
export interface Follow {
  readonly words: string
  readonly next: readonly string[]
}

export function follows(commands: readonly Command[]): readonly Follow[] {
  const paths = commands.flatMap((command) => [command.path, ...(command.aliases ?? [])])
  const prefixes = new Map<string, Set<string>>()
  for (const path of paths) {
    path.forEach((word, index) => {
      const before = path.slice(0, index).join(' ')
      prefixes.set(before, (prefixes.get(before) ?? new Set()).add(word))
    })
  }
  return [...prefixes].map(([words, next]) => ({ words, next: [...next] }))
}

/** The options of a command, with their dashes. */
export const optionsOf = (command: Command): readonly string[] => [...command.options, ...COMMON_OPTIONS].map(({ name }) => `--${name}`)

/** The values of the options that have few. */
export function valuesOf(command: Command): readonly (readonly [option: string, values: readonly string[]])[] {
  return [...command.options, ...COMMON_OPTIONS].flatMap((option) => {
    const values = option.name === 'format' ? formatsOf(command) : option.values
    return values ? [[`--${option.name}`, values] as const] : []
  })
}
