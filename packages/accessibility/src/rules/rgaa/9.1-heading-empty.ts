import { byTag, descendants, isSilent, textOf } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const headingEmpty: PageRule = rgaaRule({
  name: '9.1-heading-empty',
  tests: ['9.1.2'],
  title: { fr: 'Un titre a un contenu', en: 'A heading has content' },
  message: { fr: 'Ce titre est vide.', en: 'This heading is empty.' },
  remedy: ['producer', 'minutes', { fr: 'Écrire le titre, ou retirer la balise.', en: 'Write the heading, or remove the tag.' }],
  check: (page) => each(byTag(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter((heading) => !isSilent(heading)), (heading) => (isEmpty(heading) ? defect(page, heading, '9.1.2') : null)),
})

function isEmpty(heading: PageElement): boolean {
  if (textOf(heading) !== '' || heading.attrs['aria-label'] || heading.attrs['aria-labelledby']) return false
  return !descendants(heading).some(({ tag, attrs }) => (attrs['alt'] ?? attrs['aria-label'] ?? '').trim() !== '' || tag === 'svg' || tag === 'slot')
}
