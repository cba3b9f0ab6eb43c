import { RGAA, testUrl } from '../../model/criterion.ts'
import { detailsOf } from '../../model/page-rule.ts'
import type { SampleRule } from '../../model/sample.ts'

export const sampleNavigation: SampleRule = {
  id: 'rgaa/12.1-navigation-systems',
  tests: ['12.1.1'],
  severity: 'warning',
  title: { fr: 'Deux systèmes de navigation au moins', en: 'At least two navigation systems' },
  message: { fr: 'Un seul système de navigation, ou aucun, a été trouvé parmi menu, plan du site et recherche : à vérifier par une personne.', en: 'Only one navigation system, or none, was found among menu, site map and search: a person must check.' },
  source: { title: `RGAA ${RGAA.edition}`, clause: 'test 12.1.1', url: testUrl('12.1.1') },
  remedy: { who: 'webmaster', effort: 'days', steps: [{ fr: 'Ajouter un plan du site ou un moteur de recherche au menu.', en: 'Add a site map or a search to the menu.' }] },
  check(pages) {
    if (pages.length < 2) return 'not-applicable'
    return pages.filter(({ hasMenu, hasSearch, hasSiteMap }) => [hasMenu, hasSearch, hasSiteMap].filter(Boolean).length < 2).map((page) => ({ outcome: 'unknown', because: 'needs-human', subject: page.url, path: ['12.1.1'], details: detailsOf(page, '12.1.1', '') }))
  },
}
