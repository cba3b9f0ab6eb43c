import { byTag } from '../../model/dom.ts'
import { always, defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const optgroupLabel: PageRule = rgaaRule({
  name: '11.8-optgroup-label',
  tests: ['11.8.2'],
  decides: always,
  title: { fr: 'Un groupe d’options a un nom', en: 'A group of options has a name' },
  message: { fr: 'Ce groupe d’options n’a pas de nom.', en: 'This group of options has no name.' },
  remedy: ['developer', 'minutes', { fr: 'Ajouter l’attribut « label » à « optgroup ».', en: 'Add the "label" attribute to "optgroup".' }],
  check: (page) => each(byTag(page, 'optgroup'), (group) => ((group.attrs['label'] ?? '').trim() === '' ? defect(page, group, '11.8.2') : null)),
})
