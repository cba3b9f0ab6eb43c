import { defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const backgroundSound: PageRule = rgaaRule({
  name: '4.10-background-sound',
  tests: ['4.10.1'],
  title: { fr: 'Un son ne démarre pas seul', en: 'A sound does not start by itself' },
  message: { fr: 'Un son démarre seul et ne peut pas être coupé.', en: 'A sound starts by itself and cannot be turned off.' },
  remedy: ['developer', 'minutes', { fr: 'Retirer le son de fond, ou le laisser démarrer par un bouton.', en: 'Remove the background sound, or let a button start it.' }],
  check: (page) =>
    page.elements.filter(({ tag, attrs }) => tag === 'bgsound' || (tag === 'embed' && /^audio\//i.test(attrs['type'] ?? '') && /^(?:true|1)$/i.test(attrs['autostart'] ?? attrs['autoplay'] ?? ''))).map((sound) => defect(page, sound, '4.10.1')),
})
