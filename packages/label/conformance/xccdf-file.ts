export interface Group {
  readonly id?: string
  readonly weight: number
  readonly items?: readonly (Group | Rule)[]
  readonly rules?: readonly Rule[]
}

interface Rule {
  readonly id: string
  readonly weight: number
  readonly result: string
}
type Item = Group | Rule

export interface TestResult {
  readonly items: readonly Item[]
  readonly score: number
}

interface Open {
  readonly id: string
  readonly weight: number
  readonly items: Open[]
  readonly isRule: boolean
}

const TAG = /<(\/?)(?:[\w-]+:)?(Group|Rule|TestResult|rule-result|result|score)\b([^>]*?)(\/?)>([^<]*)/g
const attribute = (text: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1]

/** The test results of a file, each with the tree of its benchmark when the file holds one. Enough for these files, not an XML reader. */
export function parseXccdf(xml: string): TestResult[] {
  const root: Open = { id: '', weight: 1, items: [], isRule: false }
  const stack: Open[] = [root]
  const found: { results: Map<string, { weight: number; result: string }>; score: number }[] = []
  let current = ''
  for (const [, closing, name, attributes = '', selfClosing, content = ''] of xml.replace(/<!--[\s\S]*?-->/g, '').matchAll(TAG)) {
    const last = found.at(-1)
    if (name === 'Group' || name === 'Rule') {
      if (closing) stack.pop()
      else {
        const open: Open = { id: attribute(attributes, 'id') ?? '', weight: Number(attribute(attributes, 'weight') ?? 1), items: [], isRule: name === 'Rule' }
        stack.at(-1)?.items.push(open)
        if (!selfClosing) stack.push(open)
      }
    } else if (name === 'TestResult' && !closing) found.push({ results: new Map(), score: Number.NaN })
    else if (name === 'rule-result' && !closing && last) last.results.set((current = attribute(attributes, 'idref') ?? ''), { weight: Number(attribute(attributes, 'weight') ?? 1), result: '' })
    else if (name === 'result' && !closing && last) last.results.set(current, { weight: last.results.get(current)?.weight ?? 1, result: content.trim() })
    else if (name === 'score' && !closing && last) last.score = Number(content)
  }
  return found.map(({ results, score }) => ({ score, items: root.items.length > 0 ? root.items.map((open) => withResults(open, results)) : [...results].map(([id, { weight, result }]) => ({ id, weight, result })) }))
}

function withResults(open: Open, results: ReadonlyMap<string, { weight: number; result: string }>): Item {
  if (!open.isRule) return { id: open.id, weight: open.weight, items: open.items.map((item) => withResults(item, results)) }
  const found = results.get(open.id)
  return { id: open.id, weight: found?.weight ?? open.weight, result: found?.result ?? 'notselected' }
}
