import { RGAA, testUrl } from '../../model/criterion.ts'
import { detailsOf } from '../../model/page-rule.ts'
import type { SampleRule } from '../../model/sample.ts'

export const sampleSearch: SampleRule = {
  id: 'rgaa/12.5-search-everywhere',
  tests: ['12.5.1'],
  severity: 'error',
  title: { fr: 'La recherche s’atteint de toutes les pages', en: 'The search is reached from every page' },
  message: { fr: 'D’autres pages ont un moteur de recherche, pas celle-ci.', en: 'Other pages have a search, this one does not.' },
  source: { title: `RGAA ${RGAA.edition}`, clause: 'test 12.5.1', url: testUrl('12.5.1') },
  remedy: { who: 'webmaster', effort: 'hours', steps: [{ fr: 'Mettre la même recherche au même endroit sur toutes les pages.', en: 'Put the same search in the same place on every page.' }] },
  check(pages) {
    if (pages.length < 2 || !pages.some(({ hasSearch }) => hasSearch)) return 'not-applicable'
    return pages.filter(({ hasSearch }) => !hasSearch).map((page) => ({ subject: page.url, path: ['12.5.1'], details: detailsOf(page, '12.5.1', '') }))
  },
}
