import type { readPage } from '@communaux/accessibility'

/** A page as the accessibility package reads it. */
export type Page = ReturnType<typeof readPage>
type PageElement = Page['root']

export interface Link {
  readonly text: string
  /** As written. */
  readonly href: string
}

const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** The visible text of a page or of one of its elements, on one line. */
export const visibleText = (element: PageElement): string => squeeze(textOf(element))

function textOf(element: PageElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : child.hidden ? ' ' : ` ${textOf(child)} `)).join('')
}

/** The links of a page that a person can see, in order. */
export function linksOf(page: Page): readonly Link[] {
  return page.elements
    .filter(({ tag, hidden, attrs }) => (tag === 'a' || tag === 'area') && !hidden && attrs.href !== undefined)
    .map((element) => ({ text: visibleText(element), href: (element.attrs.href ?? '').trim() }))
}

/** Fewer characters than this, with a script, and the page is drawn by the browser: its source says nothing of it. */
const LEAST_TEXT = 200

/** Whether the source of a page tells what a person would read. */
export function isReadable(page: Page): boolean {
  const scripted = page.elements.some(({ tag }) => tag === 'script')
  return !scripted || visibleText(page.root).length >= LEAST_TEXT
}
