import { ancestors, descendants } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const clickableKeyboard: PageRule = rgaaRule({
  name: '7.3-clickable-keyboard',
  tests: ['7.3.1'],
  title: { fr: 'Ce qui réagit au clic s’atteint au clavier', en: 'What reacts to clicks is reached with the keyboard' },
  message: { fr: 'Cet élément réagit au clic, mais le clavier ne l’atteint pas.', en: 'This element reacts to clicks, but the keyboard cannot reach it.' },
  remedy: ['developer', 'hours', { fr: 'Prendre un « button » ou un lien avec une adresse.', en: 'Use a "button", or a link with an address.' }],
  check: (page) =>
    each(page.elements.filter((element) => !element.hidden && !isNative(element) && reacts(element) && !holdsControl(element) && !inControl(element)), (element) => (element.attrs['tabindex'] === undefined ? defect(page, element, '7.3.1') : null)),
})

const NATIVE = /^(?:button|input|select|textarea|summary|details|label|option|video|audio|iframe|html|body|form|main|dialog)$/
const CLICKS = ['click', 'mousedown', 'pointerdown', 'touchstart']

/** Reacts to a click of its own: an attribute, or a listener where the pointer becomes a hand. */
function reacts({ attrs, events = [], style }: PageElement): boolean {
  return attrs['onclick'] !== undefined || attrs['onmousedown'] !== undefined || (style?.cursor === 'pointer' && CLICKS.some((event) => events.includes(event)))
}

/** A container that only listens for what happens inside it is no control. */
const holdsControl = (element: PageElement): boolean => descendants(element).some((inner) => (/^(?:a|button|input|select|textarea|summary)$/.test(inner.tag) && inner.attrs['type'] !== 'hidden') || inner.attrs['tabindex'] !== undefined)

/** A link without address does not take the focus. */
const isNative = ({ tag, attrs }: PageElement): boolean => NATIVE.test(tag) || ((tag === 'a' || tag === 'area') && attrs['href'] !== undefined)
const inControl = (element: PageElement): boolean => [...ancestors(element)].some(({ tag, attrs }) => /^(?:button|label|summary)$/.test(tag) || (tag === 'a' && attrs['href'] !== undefined))
