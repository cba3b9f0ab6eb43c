import { isBlock, squeeze } from '../model/dom.ts'
import type { Page, PageElement } from '../model/page.ts'

/** A run of text of one block: a paragraph, an item, a heading, a cell. */
export interface Block {
  readonly text: string
  readonly element: PageElement
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number
}

/** The visible blocks of a page in document order, each with its own text only. */
export function blocksOf(page: Page): Block[] {
  const blocks: Block[] = []
  collect(page.root, blocks)
  return blocks
}

function collect(element: PageElement, into: Block[]): void {
  if (element.hidden) return
  let text = ''
  const flush = (): void => {
    const squeezed = squeeze(text)
    if (squeezed !== '') into.push({ text: squeezed, element, heading: headingLevel(element) })
    text = ''
  }
  for (const child of element.children) {
    if (typeof child === 'string') text += child
    else if (child.hidden) continue
    else if (child.tag === 'br') text += ' '
    else if (isBlock(child) || holdsBlock(child)) {
      flush()
      collect(child, into)
    } else text += inlineText(child)
  }
  flush()
}

const holdsBlock = (element: PageElement): boolean =>
  element.children.some((child) => typeof child !== 'string' && child.tag !== 'br' && (isBlock(child) || holdsBlock(child)))

function inlineText(element: PageElement): string {
  if (element.hidden) return ''
  return element.children.map((child) => (typeof child === 'string' ? child : child.tag === 'br' ? ' ' : inlineText(child))).join('')
}

export function headingLevel({ tag, attrs }: PageElement): number {
  const native = /^h([1-6])$/.exec(tag)?.[1]
  if (native) return Number(native)
  return attrs['role'] === 'heading' ? Number(attrs['aria-level'] ?? 2) : 0
}
