import { allText, byTag } from '../../model/dom.ts'
import { each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const objectAlternative: PageRule = rgaaRule({
  name: '4.8-object-alternative',
  tests: ['4.8.1'],
  severity: 'warning',
  title: { fr: 'Un média non temporel a une alternative', en: 'Another medium has an alternative' },
  message: { fr: 'Ce contenu embarqué n’a ni contenu de remplacement ni lien vers une alternative : à vérifier par une personne.', en: 'This embedded content has neither fallback nor link to an alternative: a person must check.' },
  remedy: ['producer', 'days', { fr: 'Donner la même information dans la page, ou un lien vers elle.', en: 'Give the same information in the page, or a link to it.' }],
  check: (page) => each(byTag(page, 'object', 'embed', 'applet').filter((medium) => !/^(?:image|audio|video)\//i.test(medium.attrs['type'] ?? '')), (medium) => (allText(medium) === '' ? question(page, medium, '4.8.1') : null)),
})
