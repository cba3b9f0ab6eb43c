import { byTag, childElements, closest, textOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import { isField } from './absent.ts'

export const looseHint: PageRule = rgaaRule({
  name: '11.10-loose-hint',
  tests: ['11.10.5'],
  severity: 'warning',
  title: { fr: 'Une consigne de saisie est reliée à son champ', en: 'An input hint is tied to its field' },
  message: { fr: 'Cette consigne n’est pas reliée au champ qui la suit : « {text} ».', en: 'This hint is not tied to the field that follows: "{text}".' },
  remedy: ['developer', 'minutes', { fr: 'Relier la consigne au champ par « aria-describedby », ou la mettre dans l’étiquette.', en: 'Tie the hint to the field with "aria-describedby", or put it in the label.' }],
  check(page) {
    const fields = byTag(page, 'input', 'textarea').filter((field) => isField(field) && !/^(?:radio|checkbox)$/i.test(field.attrs['type'] ?? '') && !field.attrs['aria-describedby'] && !field.attrs['title'])
    const hints = fields.flatMap((field) => {
      const siblings = field.parent ? childElements(field.parent) : []
      const at = siblings.indexOf(field)
      return [siblings[at - 1], siblings[at + 1]].filter((near) => near !== undefined && /^(?:p|span|div|small|em)$/.test(near.tag) && HINT.test(textOf(near)) && closest(near, ({ tag }) => tag === 'label') === null)
    })
    const [first] = hints
    return first ? question(page, first, '11.10.5', { params: { text: textOf(first).slice(0, 60) } }) : 'passes'
  },
})

const HINT = /\b(?:exemple|par ex\b|format|jj\s?\/|caract[èe]res?|chiffres?|example|e\.g\.|characters?|digits?|dd\s?\/)/i
