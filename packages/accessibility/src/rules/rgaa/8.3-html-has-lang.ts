import { always, defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const lang: PageRule = rgaaRule({
  name: '8.3-html-has-lang',
  tests: ['8.3.1'],
  insteadOf: 'html-has-lang',
  decides: always,
  title: { fr: 'La page déclare sa langue', en: 'The page declares its language' },
  message: { fr: 'La page ne dit pas dans quelle langue elle est écrite.', en: 'The page does not say which language it is written in.' },
  remedy: ['developer', 'minutes', { fr: 'Écrire <html lang="fr">.', en: 'Write <html lang="fr">.' }],
  check(page) {
    const { attrs } = page.root
    return (attrs['lang'] ?? attrs['xml:lang'] ?? '').trim() === '' ? defect(page, page.root, '8.3.1') : 'passes'
  },
})
