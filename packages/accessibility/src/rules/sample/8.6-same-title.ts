import { RGAA, testUrl } from '../../model/criterion.ts'
import { detailsOf } from '../../model/page-rule.ts'
import type { SampleRule } from '../../model/sample.ts'

export const sampleTitle: SampleRule = {
  id: 'rgaa/8.6-same-title',
  tests: ['8.6.1'],
  severity: 'error',
  title: { fr: 'Chaque page a un titre à elle', en: 'Each page has a title of its own' },
  message: { fr: '{n} pages ont le même titre : « {title} ».', en: '{n} pages have the same title: "{title}".' },
  source: { title: `RGAA ${RGAA.edition}`, clause: 'test 8.6.1', url: testUrl('8.6.1') },
  remedy: { who: 'webmaster', effort: 'hours', steps: [{ fr: 'Commencer chaque titre par le sujet de la page.', en: 'Start each title with the subject of the page.' }] },
  check(pages) {
    if (pages.length < 2) return 'not-applicable'
    return pages.flatMap((page) => {
      const n = pages.filter(({ title }) => title === page.title).length
      if (page.title === '' || n === 1) return []
      return { subject: page.url, path: ['8.6.1'], value: page.title, params: { n, title: page.title }, details: detailsOf(page, '8.6.1', '') }
    })
  },
}
