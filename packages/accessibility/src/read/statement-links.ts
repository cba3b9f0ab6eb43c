import { squeeze, textOf } from '../model/dom.ts'
import type { Page, PageElement } from '../model/page.ts'
import type { Found, LinkFound } from '../model/statement.ts'
import type { Block } from './blocks.ts'

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
const DEFENDER = /defenseurdesdroits|d[ée]fenseur des droits/i
const FORM = /contact|formulaire|ecrire|[ée]crire|message|signaler/i

const linksOf = (page: Page): PageElement[] => page.elements.filter(({ tag, attrs, hidden }) => tag === 'a' && !hidden && attrs['href'] !== undefined)

const asLink = (element: PageElement): LinkFound => ({ text: textOf(element), href: element.attrs['href'] ?? '' })

/** A way to reach the people in charge: an address, or a link to a form. The Défenseur des droits is another body. */
export function contactOf(page: Page, section: readonly Block[], blocks: readonly Block[]): Found<LinkFound> | null {
  const zone = section.length > 0 ? section : blocks.filter(({ text }) => /contacter|signaler|courriel|courrier [ée]lectronique/i.test(text))
  const own = zone.filter(({ text }) => !DEFENDER.test(text))
  for (const { text, element } of own) {
    const mail = MAIL.exec(text)?.[0]
    if (mail !== undefined) return { value: { text: mail, href: `mailto:${mail}` }, text, element }
  }
  const holders = new Set(own.map(({ element }) => element))
  for (const link of linksOf(page)) {
    const { text, href } = asLink(link)
    if (!holders.has(link) && !isUnder(link, holders)) continue
    if (!DEFENDER.test(href) && !DEFENDER.test(text) && (href.startsWith('mailto:') || FORM.test(href) || FORM.test(text))) return { value: { text, href }, text, element: link }
  }
  return null
}

function isUnder(element: PageElement, holders: ReadonlySet<PageElement>): boolean {
  for (let at = element.parent; at; at = at.parent) if (holders.has(at)) return true
  return false
}

/** A document named in the page, with the link that leads to it, or without link. */
export function documentOf(page: Page, blocks: readonly Block[], name: RegExp): Found<LinkFound | null> | null {
  const named = linksOf(page).find((link) => name.test(textOf(link)) || name.test(squeeze(link.attrs['href'] ?? '').replace(/[-_/]+/g, ' ')))
  if (named) return { value: asLink(named), text: textOf(named), element: named }
  const block = blocks.find(({ text }) => name.test(text))
  if (!block) return null
  const near = linksOf(page).find((link) => isUnder(link, new Set([block.element])))
  return { value: near ? asLink(near) : null, text: block.text, element: block.element }
}
