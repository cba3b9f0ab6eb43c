import { always, pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const title: PageRule = rgaaRule({
  name: '8.5-document-title',
  tests: ['8.5.1'],
  decides: always,
  title: { fr: 'La page a un titre', en: 'The page has a title' },
  message: { fr: 'La page n’a pas de titre.', en: 'The page has no title.' },
  remedy: ['developer', 'minutes', { fr: 'Remplir la balise « title » : le sujet de la page, puis le nom du site.', en: 'Fill the "title" tag: the subject of the page, then the name of the site.' }],
  check: (page) => (page.title === '' ? pageDefect(page, '8.5.1') : 'passes'),
})
