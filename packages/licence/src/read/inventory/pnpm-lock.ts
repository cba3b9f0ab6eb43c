import type { Entry } from '../../model/inventory/types.ts'
import { linesOf, unquoted } from './text-lines.ts'

const KEY = /^ {2}(?! )(.+?):(?: \{.*\})?$/
const FIELD = /^ {4}(name|version|dev|optional): (.+)$/
/** Before version 6: `/name/1.0.0`, with the peers after an underscore. */
const BY_SLASH = /^\/((?:@[^/]+\/)?[^/@]+)\/([^/_()]+)/
/** Since version 6: `name@1.0.0`, with the peers in parentheses. */
const BY_AT = /^\/?((?:@[^/]+\/)?[^@/]+)@([^()]+)/
const LOCAL = /^(?:link|workspace):|@(?:link|workspace):/

interface Block {
  readonly key: string
  readonly offset: number
  readonly fields: Map<string, string>
}

/** The `packages` of pnpm-lock.yaml, versions 5 to 9, read line by line: pnpm writes one form of YAML only. */
export function* pnpmLock(source: string): Iterable<Entry> {
  let inside = false
  let block: Block | undefined
  for (const { line, offset } of linesOf(source)) {
    if (/^[^\s#]/.test(line)) {
      if (block) yield* entryOf(block)
      block = undefined
      inside = line === 'packages:'
    }
    if (!inside) continue
    const [, key] = KEY.exec(line) ?? []
    if (key !== undefined) {
      if (block) yield* entryOf(block)
      block = { key: unquoted(key), offset, fields: new Map() }
    }
    const [, field, value] = FIELD.exec(line) ?? []
    if (block && field !== undefined && value !== undefined) block.fields.set(field, unquoted(value))
  }
  if (block) yield* entryOf(block)
}

function entryOf({ key, offset, fields }: Block): Entry[] {
  if (LOCAL.test(key)) return []
  const [, named = '', numbered = ''] = BY_SLASH.exec(key) ?? BY_AT.exec(key) ?? []
  const [name, version] = [fields.get('name') ?? (named === '' ? key : named), fields.get('version') ?? numbered]
  return [{ name, version, dev: fields.get('dev') === 'true', optional: fields.get('optional') === 'true', offset }]
}
