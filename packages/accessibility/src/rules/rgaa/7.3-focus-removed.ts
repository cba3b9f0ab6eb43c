import { defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const focusRemoved: PageRule = rgaaRule({
  name: '7.3-focus-removed',
  tests: ['7.3.2'],
  title: { fr: 'Un script ne retire pas le focus', en: 'A script does not take the focus away' },
  message: { fr: 'Un script retire le focus dès que cet élément le reçoit.', en: 'A script takes the focus away as soon as this element gets it.' },
  remedy: ['developer', 'minutes', { fr: 'Retirer « this.blur() » ; styler le focus en CSS.', en: 'Remove "this.blur()"; style the focus with CSS.' }],
  check: (page) => page.elements.filter(({ attrs }) => /\bblur\s*\(/.test(attrs['onfocus'] ?? '')).map((element) => defect(page, element, '7.3.2')),
})
