import type { Page, PageElement } from '../../model/page.ts'
import { byId, flatten, readPage, titleOf } from '../../read/html.ts'
import type { RawElement, RawPage } from './snapshot.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Draft = Mutable<PageElement> & { children: (PageElement | string)[] }

/**
 * The page that rules see, from what the browser sent. The source, when there is one, adds what a browser
 * repairs in silence: a missing doctype, errors of nesting.
 */
export function buildPage(raw: RawPage, source: string | null, url: string): Page {
  const { root, opaque } = build(raw.root)
  const elements = flatten(root)
  const read = source === null ? null : readPage(source, { url })
  return {
    url,
    file: url,
    title: titleOf(elements),
    doctype: read ? read.doctype : raw.doctype && { ...raw.doctype, first: true },
    root,
    elements,
    ids: byId(elements),
    sourceErrors: read?.sourceErrors ?? [],
    measured: true,
    opaque: raw.truncated ? [root, ...opaque] : opaque,
  }
}

function build(raw: RawElement): { root: PageElement; opaque: PageElement[] } {
  const root = draft(raw, null)
  const opaque: PageElement[] = []
  const queue: [RawElement, Draft][] = [[raw, root]]
  for (let at = queue.pop(); at; at = queue.pop()) {
    const [from, element] = at
    for (const child of from.c) {
      if (typeof child === 'string') {
        element.children.push(child)
        continue
      }
      const made = draft(child, element)
      element.children.push(made)
      if (child.o === 1) opaque.push(made)
      queue.push([child, made])
    }
  }
  return { root, opaque }
}

function draft({ t, a, h, b, s, e }: RawElement, parent: PageElement | null): Draft {
  const element: Draft = { tag: t, attrs: a, parent, children: [], hidden: h === 1, line: 0, column: 0 }
  if (b) element.box = { x: b[0], y: b[1], width: b[2], height: b[3] }
  if (s) element.style = { color: s[0], background: s[1], fontSize: s[2], fontWeight: s[3], display: s[4], position: s[5], marginLeft: s[6], image: s[7], cursor: s[8], borders: s[9], underlined: s[10] }
  if (e) element.events = e
  return element
}
