import { ancestors, byTag, roleOf } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const radioGroup: PageRule = rgaaRule({
  name: '11.5-radio-group',
  tests: ['11.5.1'],
  title: { fr: 'Des boutons radio sont regroupés', en: 'Radio buttons are grouped' },
  message: { fr: 'Ces {n} boutons radio ne sont pas regroupés.', en: 'These {n} radio buttons are not grouped.' },
  remedy: ['developer', 'minutes', { fr: 'Les entourer d’un « fieldset » avec une « legend ».', en: 'Put them in a "fieldset" with a "legend".' }],
  check(page) {
    const radios = byTag(page, 'input').filter(({ attrs }) => attrs['type']?.toLowerCase() === 'radio' && (attrs['name'] ?? '') !== '')
    const names = [...new Set(radios.map(({ attrs }) => attrs['name']))]
    const groups = names.map((name) => radios.filter(({ attrs }) => attrs['name'] === name)).filter((group) => group.length > 1)
    return each(groups, (group) => {
      const [first] = group
      return first && !isGrouped(first) ? defect(page, first, '11.5.1', { params: { n: group.length } }) : null
    })
  },
})

const isGrouped = (radio: PageElement): boolean => [...ancestors(radio)].some((element) => element.tag === 'fieldset' || /^(?:group|radiogroup)$/.test(roleOf(element)))
