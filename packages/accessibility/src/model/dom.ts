import type { Page, PageElement } from './page.ts'

/** White space as a reader sees it: runs become one space, ends are cut. */
export const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** The visible text of an element, without what is hidden. */
export function textOf(element: PageElement): string {
  return squeeze(rawText(element))
}

/** The visible text that an element gives its own language to: passages that declare another are left out. */
export function textInLanguage(element: PageElement): string {
  return squeeze(element.children.map((child) => (typeof child === 'string' ? child : child.hidden || child.attrs['lang'] !== undefined ? ' ' : isBlock(child) ? ` ${textInLanguage(child)} ` : textInLanguage(child))).join(''))
}

const BLOCK: ReadonlySet<string> = new Set(
  'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul body'.split(' '),
)
export const isBlock = (element: PageElement): boolean => BLOCK.has(element.tag)

function rawText(element: PageElement): string {
  let text = ''
  for (const child of element.children) {
    if (typeof child === 'string') text += child
    else if (!child.hidden) text += isBlock(child) ? ` ${rawText(child)} ` : rawText(child)
  }
  return text
}

export function* ancestors(element: PageElement): Generator<PageElement> {
  for (let at = element.parent; at; at = at.parent) yield at
}

export function closest(element: PageElement, test: (candidate: PageElement) => boolean): PageElement | null {
  if (test(element)) return element
  for (const candidate of ancestors(element)) if (test(candidate)) return candidate
  return null
}

export const inside = (element: PageElement, ...tags: string[]): boolean => [...ancestors(element)].some(({ tag }) => tags.includes(tag))

/** All elements below one, in document order. */
export function descendants(element: PageElement): PageElement[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...descendants(child)]))
}

export const childElements = (element: PageElement): PageElement[] => element.children.filter((child): child is PageElement => typeof child !== 'string')

/** Visible elements of the given tags. */
export function byTag(page: Page, ...tags: string[]): PageElement[] {
  return page.elements.filter((element) => !element.hidden && tags.includes(element.tag))
}

/** The first word of `role`, in lower case; an empty text when there is none. */
export const roleOf = (element: PageElement): string => squeeze(element.attrs['role'] ?? '').toLowerCase().split(' ')[0] ?? ''

/** `aria-hidden="true"` on the element or above it. */
export const isSilent = (element: PageElement): boolean => closest(element, ({ attrs }) => attrs['aria-hidden']?.trim() === 'true') !== null

/** A CSS selector that finds the element again: its id when unique, else the path from there. */
export function selectorOf(page: Page, element: PageElement): string {
  const id = element.attrs['id']
  if (id && page.ids.get(id)?.length === 1) return /^[a-z][\w-]*$/i.test(id) ? `#${id}` : `[id="${id.replace(/["\\]/g, '\\$&')}"]`
  if (!element.parent) return element.tag
  const twins = childElements(element.parent).filter(({ tag }) => tag === element.tag)
  const own = twins.length > 1 ? `${element.tag}:nth-of-type(${twins.indexOf(element) + 1})` : element.tag
  if (element.tag === 'body' || element.tag === 'head') return element.tag
  return `${selectorOf(page, element.parent)} > ${own}`
}

/** The opening tag as it reads, cut at 200 characters: the evidence in a finding. */
export function openingTag({ tag, attrs }: PageElement): string {
  const text = Object.entries(attrs).map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value}"`)).join('')
  const whole = `<${tag}${text}>`
  return whole.length > 200 ? `${whole.slice(0, 199)}…` : whole
}

/** The text that names an element, as far as the source tells: aria-labelledby, aria-label, content, alternatives, title. */
export function nameOf(page: Page, element: PageElement): string {
  const ids = squeeze(element.attrs['aria-labelledby'] ?? '')
  if (ids !== '') {
    const text = squeeze(ids.split(' ').map((id) => (page.ids.get(id)?.[0] ? allText(page.ids.get(id)?.[0] as PageElement) : '')).join(' '))
    if (text !== '') return text
  }
  const label = squeeze(element.attrs['aria-label'] ?? '')
  return label || shownText(element) || squeeze(element.attrs['alt'] ?? element.attrs['title'] ?? '')
}

/** The text of an element with the alternatives of its images, hidden parts included. */
export function allText(element: PageElement): string {
  return squeeze(element.children.map((child) => (typeof child === 'string' ? child : `${child.attrs['alt'] ?? child.attrs['aria-label'] ?? ''} ${allText(child)}`)).join(' '))
}

/** What assistive technologies read of a content: alternatives of images too, nothing that is hidden. */
function shownText({ children }: PageElement): string {
  return squeeze(children.map((child) => (typeof child === 'string' ? child : child.hidden && child.tag !== 'title' ? '' : `${child.attrs['alt'] ?? child.attrs['aria-label'] ?? ''} ${shownText(child)}`)).join(' '))
}

/** The `<label>` of a field, tied by `for` or around it. */
export function labelOf(page: Page, field: PageElement): PageElement | null {
  const id = field.attrs['id']
  const tied = id === undefined ? undefined : page.elements.find((element) => element.tag === 'label' && element.attrs['for'] === id)
  return tied ?? closest(field, ({ tag }) => tag === 'label')
}

export const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** How many words a reader sees: a short fragment is no whole page. */
export const pageLength = (page: Page): number => wordsIn(textOf(page.root)).length
