import type { Span } from '../reading.ts'
import type { RawAttribute, Report, XmlEvents } from './events.ts'
import { scanXml } from './scan.ts'

/** An element without its namespace prefix: enough for records of one known schema. */
export interface Element {
  readonly local: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** The text directly inside, blanks at both ends taken off. */
  readonly text: string
  readonly span: Span
}

interface Open {
  readonly local: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Element[]
  text: string
  readonly span: Span
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The elements of a document with a local name, wherever they are, each as a tree. */
export function elementsNamed(text: string, local: string, report: Report): readonly Element[] {
  const found: Element[] = []
  const open: Open[] = []
  const events: XmlEvents = {
    open(name: string, attributes: readonly RawAttribute[], span: Span) {
      if (open.length === 0 && localOf(name) !== local) return
      open.push({ local: localOf(name), attributes: new Map(attributes.map((a) => [localOf(a.name), a.value])), children: [], text: '', span })
    },
    text(value: string) {
      const current = open.at(-1)
      if (current) current.text += value
    },
    close() {
      const element = open.pop()
      if (!element) return
      const closed = { ...element, text: element.text.trim() }
      const parent = open.at(-1)
      if (parent) parent.children.push(closed)
      else found.push(closed)
    },
  }
  scanXml(text, events, report)
  return found
}

/** The elements at the end of a path of local names, below one. */
export function all(element: Element, ...path: readonly string[]): readonly Element[] {
  return path.reduce<readonly Element[]>((elements, local) => elements.flatMap(({ children }) => children.filter((child) => child.local === local)), [element])
}

export const first = (element: Element, ...path: readonly string[]): Element | undefined => all(element, ...path)[0]

/** Every element with a local name, at any depth. */
export function deep(element: Element, local: string): readonly Element[] {
  return element.children.flatMap((child) => (child.local === local ? [child] : deep(child, local)))
}
