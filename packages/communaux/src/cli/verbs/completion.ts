import { basename } from 'node:path'
import type { Run } from '../command.ts'
import { completionScript } from '../completion/index.ts'
import { SHELLS } from '../completion/shells.ts'
import { notAccepted } from '../parse.ts'

/** The completion script of a shell: the one named, else the one in use, else bash. */
export const run: Run = ({ args, io, commands }) => {
  const current = basename(io.env.SHELL ?? 'bash')
  const name = args[0] ?? (SHELLS.some((shell) => shell === current) ? current : 'bash')
  const shell = SHELLS.find((known) => known === name)
  if (!shell) return Promise.reject(notAccepted('completion', name, SHELLS))
  return Promise.resolve({ kind: 'document', content: completionScript(shell, commands) })
}
