import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const textSpacing: PageRule = rgaaRule({
  name: '10.12-text-spacing',
  tests: ['10.12.1'],
  title: { fr: 'Le texte reste lisible quand on l’espace', en: 'Text stays readable when it is spaced out' },
  message: { fr: 'Avec un texte plus espacé, ce bloc coupe son contenu.', en: 'With more widely spaced text, this block cuts its content.' },
  remedy: ['developer', 'hours', { fr: 'Laisser la hauteur du bloc suivre son texte.', en: 'Let the height of the block follow its text.' }],
  check: (page, { states }) => (states?.cutBySpacing ?? null) === null ? 'not-applicable' : (states?.cutBySpacing ?? []).map((selector) => pageDefect(page, '10.12.1', { details: { selector, state: 'text-spacing' } })),
})
