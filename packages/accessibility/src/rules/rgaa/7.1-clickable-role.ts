import { ancestors, descendants, isSilent, roleOf } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const clickableRole: PageRule = rgaaRule({
  name: '7.1-clickable-role',
  tests: ['7.1.1'],
  title: { fr: 'Un élément qui réagit au clic a un rôle', en: 'An element that reacts to clicks has a role' },
  message: { fr: 'Cet élément réagit au clic sans rôle : une aide technique ne l’annonce pas.', en: 'This element reacts to clicks without a role: assistive technologies do not announce it.' },
  remedy: ['developer', 'hours', { fr: 'Prendre un « button » ou un lien.', en: 'Use a "button" or a link.' }],
  check: (page) => each(page.elements.filter((element) => !element.hidden && !INTERACTIVE.test(element.tag) && !isSilent(element) && reacts(element) && !inControl(element) && !holdsControl(element)), (element) => (roleOf(element) === '' ? defect(page, element, '7.1.1') : null)),
})

const INTERACTIVE = /^(?:a|button|input|select|textarea|summary|details|label|option|video|audio|iframe|area|html|body|form|main|dialog|canvas)$/
const CLICKS = ['click', 'mousedown', 'pointerdown', 'touchstart']

/** Reacts to a click of its own: an attribute, or a listener where the pointer becomes a hand. */
function reacts({ attrs, events = [], style }: PageElement): boolean {
  return attrs['onclick'] !== undefined || attrs['onmousedown'] !== undefined || (style?.cursor === 'pointer' && CLICKS.some((event) => events.includes(event)))
}

/** A container that only listens for what happens inside it is no control. */
const holdsControl = (element: PageElement): boolean => descendants(element).some((inner) => (/^(?:a|button|input|select|textarea|summary)$/.test(inner.tag) && inner.attrs['type'] !== 'hidden') || inner.attrs['tabindex'] !== undefined)

const inControl = (element: PageElement): boolean => [...ancestors(element)].some(({ tag }) => /^(?:a|button|label|summary)$/.test(tag))
