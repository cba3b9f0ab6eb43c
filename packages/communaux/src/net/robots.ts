/** What robots.txt lets a visitor read. Rules of the visitor's own group win over those of everybody. */
export type MayRead = (path: string) => boolean

interface Group {
  readonly agents: string[]
  readonly rules: { readonly allow: boolean; readonly pattern: string }[]
}

/**
 * Reads a robots.txt (RFC 9309): the longest rule wins, and allowing wins over refusing at equal length.
 *
 * @example readRobots('User-agent: *\nDisallow: /prive', 'communaux')('/prive/a') // false
 */
export function readRobots(text: string, agent: string): MayRead {
  const groups = groupsOf(text)
  const own = groups.filter(({ agents }) => agents.some((name) => name !== '*' && agent.toLowerCase().includes(name)))
  const rules = (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap((group) => group.rules)
  return (path) => {
    const best = rules.filter(({ pattern }) => matches(pattern, path)).sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow))[0]
    return best?.allow ?? true
  }
}

function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = []
  let open = false
  for (const line of text.split(/\r?\n/)) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? []
    const name = field.toLowerCase()
    if (name === 'user-agent') {
      if (!open) groups.push({ agents: [], rules: [] })
      open = true
      groups.at(-1)?.agents.push(value.toLowerCase())
    } else if (name === 'allow' || name === 'disallow') {
      open = false
      if (value !== '') groups.at(-1)?.rules.push({ allow: name === 'allow', pattern: value })
    }
  }
  return groups
}

/** `*` is any run of characters, a final `$` is the end. Read from left to right: no backtracking. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  const [head = '', ...rest] = pieces
  if (!path.startsWith(head)) return false
  let position = head.length
  for (const [index, piece] of rest.entries()) {
    const last = index === rest.length - 1
    const found = last && anchored ? path.lastIndexOf(piece) : path.indexOf(piece, position)
    if (found < position) return false
    position = found + piece.length
  }
  return !anchored || position === path.length
}
