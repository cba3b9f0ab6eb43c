import { type DefaultTreeAdapterMap as Tree, parse, type ParserError } from 'parse5'
import { selectorOf } from '../model/dom.ts'
import type { Doctype, Page, PageElement, SourceError } from '../model/page.ts'
import { strayTags } from './stray-tags.ts'

export interface ReadPageOptions {
  readonly url?: string
  readonly file?: string
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Draft = Mutable<PageElement> & { children: (PageElement | string)[] }

/**
 * Reads a page from its HTML, without a browser: no layout, no script run. Places are lines and columns
 * of the source.
 *
 * @example readPage('<!doctype html><title>Accueil</title>').title // 'Accueil'
 */
export function readPage(html: string, { url = '', file = url }: ReadPageOptions = {}): Page {
  const errors: SourceError[] = []
  const onParseError = ({ code, startLine, startCol }: ParserError): void => void errors.push({ code, line: startLine, column: startCol })
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false, onParseError })
  const top = document.childNodes.find((node): node is Tree['element'] => 'tagName' in node)
  const root = build(top as Tree['element'])
  const elements = flatten(root)
  const page: Page = { url, file, title: titleOf(elements), doctype: doctypeOf(document, html), root, elements, ids: byId(elements), sourceErrors: [], measured: false, opaque: opaqueOf(elements) }
  return { ...page, sourceErrors: placed(page, [...errors, ...strayTags(html)]) }
}

/** So many errors are shown with the element that starts last before them. */
const MOST_PLACED = 50

function placed(page: Page, errors: readonly SourceError[]): SourceError[] {
  if (errors.length === 0) return []
  const written = page.elements.filter(({ line }) => line > 0).sort((a, b) => a.line - b.line || a.column - b.column)
  return errors.map((error, index) => {
    const last = index < MOST_PLACED ? written.findLast(({ line, column }) => line < error.line || (line === error.line && column <= error.column)) : undefined
    return last ? { ...error, selector: selectorOf(page, last) } : error
  })
}

/** Browsers stop nesting there too; deeper elements become children of the last level. */
const DEEPEST = 512

/** Without recursion: a hostile page may nest a hundred thousand elements. */
function build(top: Tree['element']): PageElement {
  const root = draft(top, null)
  const queue: { node: Tree['element']; element: Draft; depth: number }[] = [{ node: top, element: root, depth: 0 }]
  for (let at = queue.pop(); at; at = queue.pop()) {
    const { node, element, depth } = at
    for (const child of node.childNodes) {
      if ('tagName' in child) {
        const made = draft(child, element)
        element.children.push(made)
        queue.push({ node: child, element: depth < DEEPEST ? made : element, depth: depth + 1 })
      } else if ('value' in child) element.children.push(child.value)
    }
  }
  return root
}

function draft(node: Tree['element'], parent: PageElement | null): Draft {
  const attrs = Object.fromEntries(node.attrs.map((attr) => [attr.name, attr.value]))
  const start = node.sourceCodeLocation
  const hidden = (parent?.hidden ?? false) || isHidden(node.tagName, attrs)
  return { tag: node.tagName, attrs, parent, children: [], hidden, line: start?.startLine ?? 0, column: start?.startCol ?? 0 }
}

/** Every element in document order. */
export function flatten(root: PageElement): PageElement[] {
  const elements: PageElement[] = []
  const stack: PageElement[] = [root]
  for (let at = stack.pop(); at; at = stack.pop()) {
    elements.push(at)
    for (const child of [...at.children].reverse()) if (typeof child !== 'string') stack.push(child)
  }
  return elements
}

const NEVER_RENDERED: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'noscript', 'datalist'])

/** What the source alone says: a style sheet may hide more. */
function isHidden(tag: string, attrs: Readonly<Record<string, string>>): boolean {
  if (NEVER_RENDERED.has(tag) || attrs['hidden'] !== undefined) return true
  if (tag === 'input' && attrs['type']?.toLowerCase() === 'hidden') return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attrs['style'] ?? '')
}

/** A parser drops a doctype that comes too late; the page has one all the same. */
function doctypeOf(document: Tree['document'], html: string): Doctype | null {
  const found = document.childNodes.find((node): node is Tree['documentType'] => node.nodeName === '#documentType')
  if (found) return { name: found.name, publicId: found.publicId, systemId: found.systemId, first: true }
  return /<!doctype\s/i.test(html.replace(/<!--[\s\S]*?-->|<(script|textarea|title)\b[\s\S]*?<\/\1>/gi, '')) ? { name: 'html', publicId: '', systemId: '', first: false } : null
}

export function byId(elements: readonly PageElement[]): Map<string, PageElement[]> {
  const ids = new Map<string, PageElement[]>()
  for (const element of elements) {
    const id = element.attrs['id']
    if (!id) continue
    const same = ids.get(id)
    if (same) same.push(element)
    else ids.set(id, [element])
  }
  return ids
}

export function titleOf(elements: readonly PageElement[]): string {
  const title = elements.find((element) => element.tag === 'title' && element.parent?.tag === 'head')
  return (title?.children.filter((child) => typeof child === 'string').join('') ?? '').replace(/\s+/g, ' ').trim()
}

/** Without a browser no frame is read, and a custom element may hold anything. */
const opaqueOf = (elements: readonly PageElement[]): PageElement[] => elements.filter(({ tag }) => tag === 'iframe' || tag === 'frame' || tag.includes('-'))
