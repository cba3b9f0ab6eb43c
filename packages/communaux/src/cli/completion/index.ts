import type { Command } from '../command.ts'
import { bash } from './bash.ts'
import { fish } from './fish.ts'
import type { Shell } from './shells.ts'
import { zsh } from './zsh.ts'

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Command[]) => string>> = { bash, zsh, fish }

/** The completion script of a shell, made from the table of commands. */
export const completionScript = (shell: Shell, commands: readonly Command[]): string => SCRIPTS[shell](commands)
