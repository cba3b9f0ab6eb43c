import type { Entry } from '../../model/inventory/types.ts'
import { Finder, isRecord, type Json, list, text } from './json.ts'

/** Composer writes the licences of a package as a list, which is a choice. */
export function* composerLock(json: Json, source: string): Iterable<Entry> {
  const finder = new Finder(source)
  for (const key of ['packages', 'packages-dev'] as const) {
    for (const entry of list(json[key])) {
      if (!isRecord(entry)) continue
      const [name, version] = [text(entry['name']) ?? '', text(entry['version']) ?? '']
      yield { name, version, declared: entry['license'], dev: key === 'packages-dev', offset: finder.find(`"name": ${JSON.stringify(name)}`) }
    }
  }
}
