import type { Command } from '../command.ts'
import { nameOf } from '../find-command.ts'
import { follows, optionsOf, valuesOf } from './words.ts'

/** Words, then options, then values of options; files for the rest. */
export function bash(commands: readonly Command[]): string {
  return `# communaux: completion for bash. source <(communaux completion bash)
_communaux() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words="" word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    [[ $word == -* ]] && break
    words+="\${words:+ }$word"
  done
  case "$words|$prev" in
${commands.flatMap((command) => valuesOf(command).map(([option, values]) => `    "${nameOf(command)}"*"|${option}") COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$cur")); return ;;`)).join('\n')}
  esac
  case "$words" in
${follows(commands).map(({ words, next }) => `    "${words}") COMPREPLY=($(compgen -W "${next.join(' ')}" -- "$cur"))${words === '' ? '; return' : ''} ;;`).join('\n')}
  esac
  [[ $cur == -* ]] && case "$words" in
${commands.map((command) => `    "${nameOf(command)}"*) COMPREPLY=($(compgen -W "${optionsOf(command).join(' ')}" -- "$cur")); return ;;`).join('\n')}
  esac
  [[ \${#COMPREPLY[@]} -eq 0 ]] && COMPREPLY=($(compgen -f -- "$cur"))
}
complete -o filenames -F _communaux communaux
`
}
