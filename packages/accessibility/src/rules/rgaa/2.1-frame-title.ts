import { byTag } from '../../model/dom.ts'
import { always, defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const frameTitle: PageRule = rgaaRule({
  name: '2.1-frame-title',
  tests: ['2.1.1'],
  insteadOf: 'frame-title',
  decides: always,
  title: { fr: 'Chaque cadre a un titre', en: 'Each frame has a title' },
  message: { fr: 'Ce cadre n’a pas de titre : on ne sait pas ce qu’il contient.', en: 'This frame has no title: nobody knows what it holds.' },
  remedy: ['webmaster', 'minutes', { fr: 'Ajouter un attribut « title » qui dit ce que contient le cadre.', en: 'Add a "title" attribute that says what the frame holds.' }],
  check: (page) => each(byTag(page, 'iframe', 'frame'), (frame) => ((frame.attrs['title'] ?? '').trim() === '' ? defect(page, frame, '2.1.1') : null)),
})
