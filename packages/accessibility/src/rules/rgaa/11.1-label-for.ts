import { byTag } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const labelFor: PageRule = rgaaRule({
  name: '11.1-label-for',
  tests: ['11.1.2'],
  title: { fr: 'Une étiquette renvoie à un champ qui existe', en: 'A label refers to a field that exists' },
  message: { fr: 'Cette étiquette renvoie à « {id} », qui n’est l’identifiant d’aucun champ.', en: 'This label refers to "{id}", which is the id of no field.' },
  remedy: ['developer', 'minutes', { fr: 'Écrire dans « for » l’identifiant du champ.', en: 'Write the id of the field in "for".' }],
  check: (page) =>
    each(byTag(page, 'label').filter(({ attrs }) => attrs['for'] !== undefined), (label) => {
      const id = label.attrs['for'] ?? ''
      return page.ids.has(id) ? null : defect(page, label, '11.1.2', { value: id, params: { id } })
    }),
})
