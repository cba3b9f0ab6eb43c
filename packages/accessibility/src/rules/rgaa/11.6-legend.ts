import { allText, childElements, descendants, roleOf } from '../../model/dom.ts'
import { always, defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement, Page } from '../../model/page.ts'
import { isField } from './absent.ts'

export const legend: PageRule = rgaaRule({
  name: '11.6-legend',
  tests: ['11.6.1'],
  decides: always,
  title: { fr: 'Un groupe de champs a une légende', en: 'A group of fields has a legend' },
  message: { fr: 'Ce groupe de champs n’a pas de légende.', en: 'This group of fields has no legend.' },
  remedy: ['developer', 'minutes', { fr: 'Ajouter une « legend » au début du « fieldset », ou un « aria-label » au groupe.', en: 'Add a "legend" at the start of the "fieldset", or an "aria-label" to the group.' }],
  check: (page) => each(page.elements.filter((element) => !element.hidden && isGroup(element) && descendants(element).some(isField)), (group) => (hasLegend(page, group) ? null : defect(page, group, '11.6.1'))),
})

const isGroup = (element: PageElement): boolean => (element.tag === 'fieldset' && roleOf(element) === '') || /^(?:group|radiogroup)$/.test(roleOf(element))

function hasLegend(page: Page, group: PageElement): boolean {
  if ((group.attrs['aria-label'] ?? '').trim() !== '' || (group.attrs['title'] ?? '').trim() !== '') return true
  if ((group.attrs['aria-labelledby'] ?? '').split(/\s+/).some((id) => page.ids.has(id))) return true
  return group.tag === 'fieldset' && childElements(group).some((child) => child.tag === 'legend' && allText(child) !== '')
}
