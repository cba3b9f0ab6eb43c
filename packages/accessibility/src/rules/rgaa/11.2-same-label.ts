import { allText, byTag, closest, labelOf, squeeze } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement, Page } from '../../model/page.ts'
import { isField } from './absent.ts'

export const sameLabel: PageRule = rgaaRule({
  name: '11.2-same-label',
  tests: ['11.2.1'],
  severity: 'warning',
  title: { fr: 'Deux champs ont des étiquettes différentes', en: 'Two fields have different labels' },
  message: { fr: 'Plusieurs champs ont la même étiquette : « {text} ».', en: 'Several fields have the same label: "{text}".' },
  remedy: ['producer', 'minutes', { fr: 'Compléter l’étiquette de chaque champ.', en: 'Complete the label of each field.' }],
  check(page) {
    const fields = byTag(page, 'input', 'select', 'textarea').filter((field) => isField(field) && !/^(?:radio|checkbox)$/i.test(field.attrs['type'] ?? ''))
    const seen = new Set<string>()
    const found = fields.filter((field) => {
      const text = textFor(page, field)
      const key = `${text.toLowerCase()} ${groupOf(field)}`
      if (text === '' || !seen.has(key)) {
        seen.add(key)
        return false
      }
      return true
    })
    const [first] = found
    return first ? question(page, first, '11.2.1', { params: { text: textFor(page, first) }, details: { elements: found.length } }) : 'passes'
  },
})

const textFor = (page: Page, field: PageElement): string => {
  const label = labelOf(page, field)
  return squeeze(label ? allText(label) : (field.attrs['aria-label'] ?? ''))
}
/** The legend or the form around: the same label may stand in two groups. */
const groupOf = (field: PageElement): string => {
  const group = closest(field, ({ tag, attrs }) => tag === 'fieldset' || tag === 'form' || attrs['role'] === 'group')
  return group ? `${group.line}:${group.column}:${allText(group).slice(0, 60)}` : ''
}
