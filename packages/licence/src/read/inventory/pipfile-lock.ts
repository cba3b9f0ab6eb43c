import type { Entry } from '../../model/inventory/types.ts'
import { broken, Finder, isAmiss, isRecord, type Json, text } from './json.ts'

/** Pipenv carries no licences. A package taken from a folder is the project's own. */
export function* pipfileLock(json: Json, source: string): Iterable<Entry> {
  const finder = new Finder(source)
  for (const section of ['default', 'develop'] as const) {
    const packages = json[section]
    if (isAmiss(packages)) yield broken(section, finder)
    for (const [name, entry] of Object.entries(isRecord(packages) ? packages : {})) {
      if (!isRecord(entry)) {
        yield broken(name, finder)
        continue
      }
      if (entry['path'] !== undefined) continue
      const version = (text(entry['version']) ?? text(entry['ref']) ?? '').replace(/^==/, '')
      yield { name, version, dev: section === 'develop', offset: finder.find(`${JSON.stringify(name)}: {`) }
    }
  }
}
