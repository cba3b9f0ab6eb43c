import type { Command } from '../command.ts'
import { bash } from './bash.ts'

/** zsh runs the bash script through its own compatibility layer. */
export function zsh(commands: readonly Command[]): string {
  return `#compdef communaux
# communaux: completion for zsh. source <(communaux completion zsh)
autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
${bash(commands).split('\n').slice(1).join('\n')}`
}
