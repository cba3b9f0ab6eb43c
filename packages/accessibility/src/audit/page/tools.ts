/** What scripts of ours share inside a page. */
export interface PageTools {
  /** The same path that reports show. */
  selector(element: Element): string
  /** All that may change to the eye when an element takes the focus. */
  signature(element: Element): string
  /** The focused element, inside open shadow roots too. */
  active(): Element | null
  signatures: Map<Element, string>
  /** A number for each element that had the focus: it stays the same when two elements share a selector. */
  numbers: Map<Element, number>
  /** What had the focus before it was taken away to compare pictures. */
  dropped: Element | null
  /** Whether the focus went to nothing in the page, as when Tab leads to the browser's own bars; undefined until it is watched. */
  away?: boolean
}

/** Runs in every frame before the page's own scripts, once by document. */
export function installTools(): void {
  const LOOKS = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderTop', 'borderRight', 'borderBottom', 'borderLeft', 'backgroundColor', 'backgroundImage', 'color', 'textDecoration', 'transform', 'opacity', 'visibility', 'fontWeight', 'filter', 'clip', 'clipPath', 'left', 'top', 'content'] as const

  const looks = (element: Element, pseudo?: string): string => {
    const style = getComputedStyle(element, pseudo)
    const box = pseudo === undefined ? element.getBoundingClientRect() : null
    return LOOKS.map((name) => (name.startsWith('outline') && style.outlineStyle === 'none' ? '' : style[name])).join('|') + (box ? `|${Math.round(box.width)}x${Math.round(box.height)}` : '')
  }

  const selector = (element: Element): string => {
    const { id } = element
    const root = element.getRootNode() as Document | ShadowRoot
    if (id && root.querySelectorAll(`[id="${CSS.escape(id)}"]`).length === 1) return /^[a-z][\w-]*$/i.test(id) ? `#${id}` : `[id="${id.replace(/["\\]/g, '\\$&')}"]`
    if (element.localName === 'body' || element.localName === 'head') return element.localName
    const parent = element.parentElement
    if (!parent) return root instanceof ShadowRoot ? `${selector(root.host)} > shadow-root > ${element.localName}` : element.localName
    const twins = [...parent.children].filter(({ localName }) => localName === element.localName)
    const own = twins.length > 1 ? `${element.localName}:nth-of-type(${twins.indexOf(element) + 1})` : element.localName
    return `${selector(parent)} > ${own}`
  }

  const tools: PageTools = {
    selector,
    signature: (element) => [element, element.parentElement, element.nextElementSibling].flatMap((one) => (one ? [looks(one)] : [])).join('#') + looks(element, '::before') + looks(element, '::after'),
    active: () => {
      let at = document.activeElement
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
      return at === document.body || at === document.documentElement ? null : at
    },
    signatures: new Map(),
    numbers: new Map(),
    dropped: null,
  }
  Object.defineProperty(window, Symbol.for('communaux.tools'), { value: tools })
}
