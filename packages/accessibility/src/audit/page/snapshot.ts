/** One node as it crosses from the browser: a text, or an element with its children. */
export type RawNode = string | RawElement
export interface RawElement {
  /** Tag. */
  t: string
  /** Attributes. */
  a: Record<string, string>
  /** Children. */
  c: RawNode[]
  /** Hidden from everybody. */
  h?: 1
  /** Cannot be looked into. */
  o?: 1
  /** x, y, width, height. */
  b?: [number, number, number, number]
  /** color, background, font size, font weight, display, position, margin left, background image, cursor, border colours, underlined. */
  s?: [string, string, number, number, string, string, number, string, string, string[], boolean]
  /** Events that it listens to. */
  e?: string[]
}

export interface RawPage {
  url: string
  title: string
  doctype: { name: string; publicId: string; systemId: string } | null
  root: RawElement
  truncated: boolean
}

/** Takes the page as it stands. Runs in the page: it must not refer to anything outside itself. */
export function takeSnapshot(most: number): string {
  const observed = (window as unknown as Record<symbol, { listeners: WeakMap<EventTarget, Set<string>>; closed: WeakSet<Element> } | undefined>)[Symbol.for('communaux.observed')]
  const NEVER = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'DATALIST'])
  const FIELDS = new Set(['input', 'select', 'textarea'])
  let count = 0

  /** The colours of the borders that show; a shadow counts as one that we cannot read. */
  const bordersOf = (style: CSSStyleDeclaration): string[] =>
    (['Top', 'Right', 'Bottom', 'Left'] as const)
      .filter((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none')
      .map((side) => style[`border${side}Color`])
      .concat(style.boxShadow === 'none' ? [] : ['shadow'])

  const measure = (element: Element, node: RawElement): void => {
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    node.b = [Math.round(box.x + scrollX), Math.round(box.y + scrollY), Math.round(box.width), Math.round(box.height)]
    node.s = [style.color, style.backgroundColor, parseFloat(style.fontSize), Number(style.fontWeight), style.display, style.position, parseFloat(style.marginLeft) || 0, style.backgroundImage === 'none' ? '' : style.backgroundImage.slice(0, 200), style.cursor, FIELDS.has(element.localName) ? bordersOf(style) : [], style.textDecorationLine !== 'none' || parseFloat(style.borderBottomWidth) > 0]
  }

  const listenersOf = (element: Element): string[] => {
    const own = observed?.listeners.get(element)
    const names = own ? [...own] : []
    for (const name of ['onclick', 'onmousedown', 'onmouseup', 'onmouseover', 'onkeydown', 'onkeyup', 'onkeypress', 'onfocus', 'onchange'] as const) {
      if (typeof (element as HTMLElement)[name] === 'function') names.push(name.slice(2))
    }
    return [...new Set(names)]
  }

  const walk = (element: Element, under: boolean): RawElement => {
    count++
    const attributes: Record<string, string> = {}
    for (const { name, value } of element.attributes) attributes[name] = value
    const node: RawElement = { t: element.localName, a: attributes, c: [] }
    const style = under || NEVER.has(element.tagName) ? null : getComputedStyle(element)
    const gone = under || style === null || style.display === 'none' || (element.localName === 'input' && attributes['type'] === 'hidden')
    const invisible = gone || style.visibility !== 'visible'
    if (invisible) node.h = 1
    else measure(element, node)
    const events = listenersOf(element)
    if (events.length > 0) node.e = events
    const closed = observed?.closed.has(element) ?? false
    if (closed || element.localName === 'iframe' || element.localName === 'frame') node.o = 1
    const children = (parent: Node, into: RawElement): void => {
      for (const child of parent.childNodes) {
        if (count >= most) return
        if (child.nodeType === Node.TEXT_NODE) {
          if (child.nodeValue) into.c.push(child.nodeValue)
        } else if (child.nodeType === Node.ELEMENT_NODE) into.c.push(walk(child as Element, gone))
      }
    }
    if (element.shadowRoot) {
      const shadow: RawElement = { t: 'shadow-root', a: {}, c: [] }
      if (invisible) shadow.h = 1
      children(element.shadowRoot, shadow)
      node.c.push(shadow)
    }
    children(element, node)
    return node
  }

  const type = document.doctype
  const root = walk(document.documentElement, false)
  const page: RawPage = { url: location.href, title: document.title, doctype: type && { name: type.name, publicId: type.publicId, systemId: type.systemId }, root, truncated: count >= most }
  return JSON.stringify(page)
}
