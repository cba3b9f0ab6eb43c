import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const pointerOnly: PageRule = rgaaRule({
  name: '7.3-pointer-only',
  tests: ['7.3.1'],
  severity: 'warning',
  title: { fr: 'Ce qui arrive au survol arrive aussi au clavier', en: 'What happens on hover happens with the keyboard too' },
  message: { fr: 'Cet élément réagit au survol de la souris, mais pas au focus : à vérifier par une personne.', en: 'This element reacts to the mouse over it, but not to the focus: a person must check.' },
  remedy: ['developer', 'hours', { fr: 'Faire la même chose au focus qu’au survol.', en: 'Do the same on focus as on hover.' }],
  check(page) {
    const found = page.elements.filter(({ attrs, hidden }) => !hidden && (attrs['onmouseover'] ?? attrs['onmouseenter']) !== undefined && attrs['onfocus'] === undefined)
    const [first] = found
    return first ? question(page, first, '7.3.1', { details: { elements: found.length } }) : 'passes'
  },
})
