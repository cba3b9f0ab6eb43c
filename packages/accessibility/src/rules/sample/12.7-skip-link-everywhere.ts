import { RGAA, testUrl } from '../../model/criterion.ts'
import { detailsOf } from '../../model/page-rule.ts'
import type { SampleRule } from '../../model/sample.ts'

export const sampleSkipLink: SampleRule = {
  id: 'rgaa/12.7-skip-link-everywhere',
  tests: ['12.7.2'],
  severity: 'error',
  title: { fr: 'Le lien d’évitement est sur toutes les pages', en: 'The skip link is on every page' },
  message: { fr: 'D’autres pages ont un lien d’évitement, pas celle-ci.', en: 'Other pages have a skip link, this one does not.' },
  source: { title: `RGAA ${RGAA.edition}`, clause: 'test 12.7.2', url: testUrl('12.7.2') },
  remedy: { who: 'webmaster', effort: 'hours', steps: [{ fr: 'Mettre le même lien d’évitement au début de toutes les pages.', en: 'Put the same skip link at the start of every page.' }] },
  check(pages) {
    if (pages.length < 2 || !pages.some(({ hasSkipLink }) => hasSkipLink)) return 'not-applicable'
    return pages.filter(({ hasSkipLink }) => !hasSkipLink).map((page) => ({ subject: page.url, path: ['12.7.2'], details: detailsOf(page, '12.7.2', '') }))
  },
}
