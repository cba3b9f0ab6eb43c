import type { Entry } from '../../model/inventory/types.ts'
import { linesOf } from './text-lines.ts'

/** `    name (version)` under the specs of GEM and GIT; deeper lines are dependencies, PATH is the project's own. */
const SPEC = /^ {4}([^\s(]+) \(([^)\s]+)\)$/

/** Gemfile.lock of Bundler. The platform after the version names another build of the same package. */
export function* gemfileLock(source: string): Iterable<Entry> {
  let section = ''
  for (const { line, offset } of linesOf(source)) {
    if (/^[A-Z]/.test(line)) section = line
    const [, name, version] = SPEC.exec(line) ?? []
    if (name !== undefined && version !== undefined && (section === 'GEM' || section === 'GIT')) yield { name, version: version.replace(/-.*$/, ''), offset }
  }
}
