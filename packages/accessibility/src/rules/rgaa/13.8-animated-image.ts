import { pageDefect, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const animatedImage: PageRule = rgaaRule({
  name: '13.8-animated-image',
  tests: ['13.8.1'],
  title: { fr: 'Une image animée s’arrête', en: 'An animated image stops' },
  message: { fr: 'Cette image est animée sans fin.', en: 'This image is animated without end.' },
  remedy: ['producer', 'minutes', { fr: 'Prendre une image fixe, ou une vidéo avec un bouton pause.', en: 'Use a still image, or a video with a pause button.' }],
  check: (page, { states }) => (states === null ? 'not-applicable' : states.animated.map((selector) => pageDefect(page, '13.8.1', { details: { selector } }))),
})
