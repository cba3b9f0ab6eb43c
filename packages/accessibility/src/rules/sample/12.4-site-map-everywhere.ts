import { RGAA, testUrl } from '../../model/criterion.ts'
import { detailsOf } from '../../model/page-rule.ts'
import type { SampleRule } from '../../model/sample.ts'

export const sampleSiteMap: SampleRule = {
  id: 'rgaa/12.4-site-map-everywhere',
  tests: ['12.4.1'],
  severity: 'error',
  title: { fr: 'Le plan du site s’atteint de toutes les pages', en: 'The site map is reached from every page' },
  message: { fr: 'D’autres pages ont un lien vers le plan du site, pas celle-ci.', en: 'Other pages link to the site map, this one does not.' },
  source: { title: `RGAA ${RGAA.edition}`, clause: 'test 12.4.1', url: testUrl('12.4.1') },
  remedy: { who: 'webmaster', effort: 'hours', steps: [{ fr: 'Mettre le même lien au même endroit sur toutes les pages.', en: 'Put the same link in the same place on every page.' }] },
  check(pages) {
    if (pages.length < 2 || !pages.some(({ hasSiteMap }) => hasSiteMap)) return 'not-applicable'
    return pages.filter(({ hasSiteMap }) => !hasSiteMap).map((page) => ({ subject: page.url, path: ['12.4.1'], details: detailsOf(page, '12.4.1', '') }))
  },
}
