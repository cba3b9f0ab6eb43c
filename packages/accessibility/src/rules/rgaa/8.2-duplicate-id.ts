import { defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const duplicateId: PageRule = rgaaRule({
  name: '8.2-duplicate-id',
  tests: ['8.2.1'],
  title: { fr: 'Un identifiant ne sert qu’une fois', en: 'An id is used once' },
  message: { fr: 'L’identifiant « {id} » sert {n} fois dans la page.', en: 'The id "{id}" is used {n} times in the page.' },
  remedy: ['developer', 'hours', { fr: 'Donner à chaque élément un identifiant différent.', en: 'Give each element an id of its own.' }],
  check(page) {
    const twice = [...page.ids].filter(([, elements]) => elements.length > 1)
    return twice.flatMap(([id, elements]) => elements.slice(1, 2).map((element) => defect(page, element, '8.2.1', { value: id, params: { id, n: elements.length } })))
  },
})
