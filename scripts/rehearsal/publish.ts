import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { npm, run, type Outcome } from '../lib/process.ts'
import { root } from '../lib/workspace.ts'
import { assertLoopback } from './loopback.ts'

const PNPM = 'pnpm@12.21.0'

/** Runs a program with pnpm on its PATH, as the maintainers do. */
export function withPnpm(clone: string, args: readonly string[], env: Record<string, string> = {}): Outcome {
  return run(process.execPath, [npm(), 'exec', '--yes', '--package', PNPM, '--', ...args], clone, { CI: 'true', TURBO_TELEMETRY_DISABLED: '1', ...env })
}

/** A copy of the last commit, installed: versions and tags are made there, never in the working tree. */
export function freshClone(into: string): void {
  must(run('git', ['clone', '--quiet', '--no-hardlinks', root, into]))
  must(withPnpm(into, ['pnpm', 'install', '--frozen-lockfile', '--prefer-offline']))
}

/**
 * Publishes what has no version on the registry yet. pnpm reads the registry from the project's `.npmrc`
 * (it ignores npm's environment variables): what pnpm itself answers is asserted, then the publication starts.
 *
 * @throws Error when the registry is not on loopback: nothing has been sent
 */
export function publish(clone: string, registry: string, execute: typeof withPnpm = withPnpm): void {
  const { host } = assertLoopback(registry)
  writeFileSync(path.join(clone, '.npmrc'), `registry=${registry}\n//${host}/:_authToken=rehearsal\n`)
  const { output } = execute(clone, ['pnpm', 'config', 'get', 'registry'])
  assertLoopback(output.trim().split('\n').at(-1) ?? '')
  must(execute(clone, ['node', 'node_modules/@changesets/cli/bin.js', 'publish']))
}

/** Writes the next versions from the changesets, then builds. */
export function nextVersions(clone: string): void {
  must(withPnpm(clone, ['node', '--conditions=@communaux/source', 'scripts/release-version.ts']))
  must(withPnpm(clone, ['pnpm', 'install', '--no-frozen-lockfile', '--prefer-offline']))
  must(withPnpm(clone, ['node', 'node_modules/turbo/bin/turbo', 'run', 'build', '--filter=./packages/*', '--output-logs=errors-only']))
}

/** @throws Error with what the program printed, when it ended badly */
export function must({ code, output }: Outcome): string {
  if (code !== 0) throw new Error(output.trim().split('\n').slice(-25).join('\n'))
  return output
}
