import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './workspace.ts'

export interface Outcome {
  readonly code: number
  readonly output: string
}

/** Runs a program to its end, without a shell, and keeps what it printed. */
export function run(command: string, args: readonly string[], cwd: string = root, env: Record<string, string> = {}): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status ?? 1, output: `${stdout}${stderr}${error ? error.message : ''}` }
}

/** The script behind a tool's command. */
export function bin(tool: string, folder: string = tool): string {
  const home = path.join(root, 'node_modules', folder)
  const { bin: bins } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { bin: string | Record<string, string> }
  return path.join(home, typeof bins === 'string' ? bins : (bins[tool] ?? ''))
}

/** npm's own script, so that npm runs under any Node without a shell. */
export function npm(): string {
  const found = [process.env['npm_execpath'], path.join(path.dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js')]
  const script = found.find((file) => file !== undefined && existsSync(file) && path.basename(file) === 'npm-cli.js')
  if (!script) throw new Error('npm est introuvable : lancez cette commande par « npm run … »')
  return script
}
