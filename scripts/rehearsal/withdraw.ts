import { npm, run } from '../lib/process.ts'
import { assertLoopback } from './loopback.ts'
import { must } from './publish.ts'

/** Takes a bad version back as on the day it happens: deprecated, with the last good one as `latest` again. */
export function withdraw(project: string, registry: string, name: string, bad: string, good: string): void {
  const { host } = assertLoopback(registry)
  const options = ['--registry', registry, `--//${host}/:_authToken=rehearsal`]
  must(run(process.execPath, [npm(), 'deprecate', `${name}@${bad}`, 'Version retirée : prenez la suivante.', ...options], project))
  must(run(process.execPath, [npm(), 'dist-tag', 'add', `${name}@${good}`, 'latest', ...options], project))
  const latest = must(run(process.execPath, [npm(), 'view', name, 'dist-tags.latest', '--registry', registry, '--prefer-online'], project)).trim()
  if (latest !== good) throw new Error(`${name} : latest est ${latest}, ${good} attendu`)
}
