import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const zoomCut: PageRule = rgaaRule({
  name: '10.4-zoom-cut',
  tests: ['10.4.1'],
  title: { fr: 'Rien n’est coupé à 200 %', en: 'Nothing is cut at 200%' },
  message: { fr: 'À 200 %, ce bloc coupe son texte.', en: 'At 200%, this block cuts its text.' },
  remedy: ['developer', 'hours', { fr: 'Laisser la hauteur du bloc suivre son texte.', en: 'Let the height of the block follow its text.' }],
  check: (page, { states }) => (states?.cutByZoom ?? null) === null ? 'not-applicable' : (states?.cutByZoom ?? []).map((selector) => pageDefect(page, '10.4.1', { details: { selector } })),
})
