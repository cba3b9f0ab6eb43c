import { ancestors, byTag, roleOf } from '../../model/dom.ts'
import { defect, each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
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
    const boxes = byTag(page, 'input').filter(({ attrs }) => attrs['type']?.toLowerCase() === 'checkbox' && (attrs['name'] ?? '') !== '')
    const families = [...new Set(boxes.map(({ attrs }) => attrs['name']))].map((name) => boxes.filter(({ attrs }) => attrs['name'] === name)).filter((family) => family.length > 1)
    return each([...groups, ...families], (group) => {
      const [first] = group
      if (!first || isGrouped(first)) return null
      const n = group.length
      return first.attrs['type']?.toLowerCase() === 'radio' ? defect(page, first, '11.5.1', { params: { n } }) : question(page, first, '11.5.1', { params: { n }, message: BOXES })
    })
  },
})

const BOXES = { fr: 'Ces {n} cases à cocher vont sans doute ensemble et ne sont pas regroupées.', en: 'These {n} checkboxes probably belong together and are not grouped.' }

const isGrouped = (radio: PageElement): boolean => [...ancestors(radio)].some((element) => element.tag === 'fieldset' || /^(?:group|radiogroup)$/.test(roleOf(element)))
