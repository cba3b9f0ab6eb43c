import type { Entry } from '../../model/inventory/types.ts'
import { broken, Finder, isAmiss, isRecord, type Json, text } from './json.ts'

const FOLDER = 'node_modules/'

/** Versions 2 and 3 list folders; version 1 nests dependencies. */
export function packageLock(json: Json, source: string): Iterable<Entry> {
  return isRecord(json['packages']) ? ofFolders(json['packages'], source) : ofTree(json, source)
}

/** The project itself is the empty key, workspace members are folders outside node_modules and links to them. */
function* ofFolders(packages: Json, source: string): Iterable<Entry> {
  const finder = new Finder(source)
  for (const [folder, entry] of Object.entries(packages)) {
    const place = folder.lastIndexOf(FOLDER)
    if (!isRecord(entry)) {
      yield broken(folder, finder)
      continue
    }
    if (place < 0 || entry['link'] === true) continue
    const [name, version] = [text(entry['name']) ?? folder.slice(place + FOLDER.length), text(entry['version']) ?? '']
    yield { name, version, declared: entry['license'] ?? entry['licenses'], dev: entry['dev'] === true || entry['devOptional'] === true, optional: entry['optional'] === true, offset: finder.find(JSON.stringify(folder)) }
  }
}

function* ofTree(root: Json, source: string): Iterable<Entry> {
  const stack: Json[] = [root]
  const finder = new Finder(source)
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { dependencies } = node
    if (isAmiss(dependencies)) yield broken('dependencies', finder)
    for (const [key, entry] of Object.entries(isRecord(dependencies) ? dependencies : {})) {
      if (!isRecord(entry)) {
        yield broken(key, finder)
        continue
      }
      stack.push(entry)
      const [name, version] = real(key, text(entry['version']) ?? '')
      if (/^(?:file|link):/.test(version)) continue
      yield { name, version, declared: entry['license'], dev: entry['dev'] === true, optional: entry['optional'] === true, offset: finder.find(`${JSON.stringify(key)}: {`) }
    }
  }
}

/** `"foo": { "version": "npm:bar@1.0.0" }` installs bar. */
function real(key: string, version: string): [string, string] {
  const [, name, number] = /^npm:(.+)@([^@]+)$/.exec(version) ?? []
  return name !== undefined && number !== undefined ? [name, number] : [key, version]
}
