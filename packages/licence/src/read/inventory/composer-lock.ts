import type { Entry } from '../../model/inventory/types.ts'
import { broken, Finder, isRecord, type Json, list, text } from './json.ts'

/** Composer writes the licences of a package as a list, which is a choice. */
export function* composerLock(json: Json, source: string): Iterable<Entry> {
  const finder = new Finder(source)
  for (const key of ['packages', 'packages-dev'] as const) {
    const part = json[key] ?? []
    if (!Array.isArray(part)) yield broken(key, finder)
    for (const [place, entry] of list(part).entries()) {
      if (!isRecord(entry)) {
        yield { ...broken(key, finder), name: `${key}[${place}]` }
        continue
      }
      const [name, version] = [text(entry['name']) ?? '', text(entry['version']) ?? '']
      yield { name, version, declared: entry['license'], dev: key === 'packages-dev', offset: finder.find(`"name": ${JSON.stringify(name)}`) }
    }
  }
}
