import type { Entry } from '../../model/inventory/types.ts'
import { linesOf, unquoted } from './text-lines.ts'

const FIELD = /^ {2}"?(version|resolution|linkType)"?:? (.+)$/
const LOCAL = /^(?:link|portal|workspace):/

/** Both forms of yarn.lock: version 1, and the YAML of Berry. Workspace members and links are left out; a copied folder is in. */
export function* yarnLock(source: string): Iterable<Entry> {
  let block: { header: string; offset: number; fields: Map<string, string> } | undefined
  for (const { line, offset } of linesOf(source)) {
    if (line === '' || line.startsWith('#')) continue
    if (!line.startsWith(' ')) {
      yield* entryOf(block)
      block = { header: line.replace(/:$/, ''), offset, fields: new Map() }
      continue
    }
    const [, field, value] = FIELD.exec(line) ?? []
    if (block && field !== undefined && value !== undefined && !block.fields.has(field)) block.fields.set(field, unquoted(value))
  }
  yield* entryOf(block)
}

function entryOf(block: { header: string; offset: number; fields: ReadonlyMap<string, string> } | undefined): Entry[] {
  const version = block?.fields.get('version')
  if (!block || version === undefined || block.header === '__metadata' || block.fields.get('linkType') === 'soft') return []
  const [name, range] = split(block.fields.get('resolution') ?? unquoted(block.header.split(/,\s*/)[0] ?? ''))
  if (LOCAL.test(range)) return []
  const [, real] = /^npm:((?:@[^/@]+\/)?[^@]+)@/.exec(range) ?? []
  return [{ name: real ?? name, version, offset: block.offset }]
}

/** `@scope/name@range` in two. */
function split(descriptor: string): [name: string, range: string] {
  const text = unquoted(descriptor.replace(/^"/, '').replace(/"$/, ''))
  const at = text.indexOf('@', 1)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
