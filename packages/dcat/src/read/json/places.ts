import type { Path } from '@communaux/report'
import type { Span } from '../reading.ts'

/** The paths looked for, as a tree: what is not on it is skipped without being read. */
interface Branch {
  readonly children: Map<string, Branch>
  readonly wanted: number[]
  readonly keys: number[]
}

const newBranch = (): Branch => ({ children: new Map(), wanted: [], keys: [] })

/**
 * Finds where values stand in a JSON text, in one pass over it. Strings and brackets are all it looks at, so it also
 * works on JSON that is not quite well formed.
 *
 * @param isKey whether the key at the end of the path of an index is wanted, in place of its value
 * @returns one span for each path, in order; `undefined` for those that are not there
 */
export function placesOf(text: string, paths: readonly Path[], isKey: (index: number) => boolean = () => false): readonly (Span | undefined)[] {
  const root = newBranch()
  paths.forEach((path, index) => branchFor(root, path)[isKey(index) ? 'keys' : 'wanted'].push(index))
  const found = new Array<Span | undefined>(paths.length).fill(undefined)
  walk(text, skipBlanks(text, 0), root, found)
  return found
}

function branchFor(root: Branch, path: Path): Branch {
  let branch = root
  for (const step of path) {
    const key = String(step)
    let child = branch.children.get(key)
    if (!child) branch.children.set(key, (child = newBranch()))
    branch = child
  }
  return branch
}

function walk(text: string, start: number, branch: Branch | undefined, found: (Span | undefined)[]): number {
  const end = branch && branch.children.size > 0 ? walkInside(text, start, branch, found) : skipValue(text, start)
  // Of two members with one key, the last counts.
  for (const index of branch?.wanted ?? []) found[index] = { start, length: end - start }
  return end
}

function walkInside(text: string, start: number, branch: Branch, found: (Span | undefined)[]): number {
  const open = text[start]
  if (open !== '{' && open !== '[') return skipValue(text, start)
  let at = skipBlanks(text, start + 1)
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index++) {
    let key = index.toString()
    if (open === '{') {
      const end = skipValue(text, at)
      key = unquote(text.slice(at, end))
      for (const wanted of branch.children.get(key)?.keys ?? []) found[wanted] = { start: at, length: end - at }
      at = skipBlanks(text, end)
      if (text[at] === ':') at = skipBlanks(text, at + 1)
    }
    const next = walk(text, at, branch.children.get(key), found)
    at = skipBlanks(text, Math.max(next, at + 1))
    if (text[at] === ',') at = skipBlanks(text, at + 1)
  }
  return Math.min(at + 1, text.length)
}

function unquote(raw: string): string {
  try {
    return String(JSON.parse(raw))
  } catch {
    return raw.replace(/^["']|["']$/g, '')
  }
}

const BLANKS = /[\s\uFEFF]*/y
const SCALAR = /[^\s,:{}[\]"']*/y
const PIECE = /[^"\\]*/y
const BETWEEN = /[^"{}[\]]*/y

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

const skipBlanks = (text: string, at: number): number => skip(BLANKS, text, at)

/** The offset after the string that starts here. */
export function skipString(text: string, start: number): number {
  let at = skip(PIECE, text, start + 1)
  while (text[at] === '\\') at = skip(PIECE, text, at + 2)
  return Math.min(at + 1, text.length)
}

/** The offset after the value that starts here. */
function skipValue(text: string, start: number): number {
  if (text[start] === '"') return skipString(text, start)
  if (text[start] !== '{' && text[start] !== '[') return skip(SCALAR, text, start)
  let depth = 0
  let at = start
  while (at < text.length) {
    const char = text[at]
    if (char === '"') at = skipString(text, at)
    else {
      if (char === '{' || char === '[') depth++
      else if (char === '}' || char === ']') depth--
      at++
      if (depth === 0) return at
    }
    at = skip(BETWEEN, text, at)
  }
  return text.length
}
