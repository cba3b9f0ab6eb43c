import type { Rule } from '@communaux/report/rules'
import type { TestId } from './criterion.ts'
import { byTag, inside, roleOf, squeeze, textOf } from './dom.ts'
import type { Page, PageElement } from './page.ts'

/** What the pages of a run must have in common, without the pages themselves. */
export interface PageSummary {
  readonly url: string
  readonly title: string
  readonly hasMenu: boolean
  /** Addresses of the links of the first menu, in order. */
  readonly menu: readonly string[]
  readonly hasSearch: boolean
  readonly hasSiteMap: boolean
  readonly hasSkipLink: boolean
}

/** A check that needs several pages. */
export interface SampleRule extends Rule<readonly PageSummary[]> {
  readonly tests: readonly TestId[]
}

export function summarise(page: Page): PageSummary {
  const menus = page.elements.filter((element) => !element.hidden && (element.tag === 'nav' || roleOf(element) === 'navigation'))
  const links = byTag(page, 'a')
  return {
    url: page.url,
    title: page.title,
    hasMenu: menus.length > 0,
    menu: links.filter((link) => menus[0] !== undefined && isUnder(link, menus[0])).map(({ attrs }) => attrs['href'] ?? ''),
    hasSearch: page.elements.some((element) => isSearch(element)),
    hasSiteMap: links.some((link) => /plan du site|site ?map/i.test(`${textOf(link)} ${link.attrs['href'] ?? ''}`)),
    hasSkipLink: skipLinks(page).length > 0,
  }
}

const isUnder = (element: PageElement, above: PageElement): boolean => element.parent !== null && (element.parent === above || isUnder(element.parent, above))

const isSearch = (element: PageElement): boolean => roleOf(element) === 'search' || element.tag === 'search' || (element.tag === 'input' && (element.attrs['type'] === 'search' || /recherche|search/i.test(`${element.attrs['name'] ?? ''} ${element.attrs['placeholder'] ?? ''} ${element.attrs['aria-label'] ?? ''}`)))

/** Links inside the page that lead to its content. They may be hidden until they take the focus. */
export function skipLinks(page: Page): PageElement[] {
  return page.elements.filter((link) => {
    const target = link.tag === 'a' && !inside(link, 'main') ? /^#(.+)$/.exec(link.attrs['href'] ?? '')?.[1] : undefined
    if (target === undefined) return false
    const found = page.ids.get(decode(target))?.[0]
    const leads = found !== undefined && (found.tag === 'main' || roleOf(found) === 'main' || inside(found, 'main') || /^h1$/.test(found.tag))
    return leads || /contenu|content|main/i.test(`${squeeze(textOf(link))} ${target}`)
  })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
