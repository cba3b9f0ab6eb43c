import { byTag, selectorOf } from '../../model/dom.ts'
import { pageDefect, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const animatedImage: PageRule = rgaaRule({
  name: '13.8-animated-image',
  tests: ['13.8.1'],
  title: { fr: 'Une image animée s’arrête', en: 'An animated image stops' },
  message: { fr: 'Cette image est animée sans fin.', en: 'This image is animated without end.' },
  remedy: ['producer', 'minutes', { fr: 'Prendre une image fixe, ou une vidéo avec un bouton pause.', en: 'Use a still image, or a video with a pause button.' }],
  check(page, { states }) {
    const seen = new Set(states?.animated)
    const told = byTag(page, 'img').filter((image) => GIF.test(image.attrs['src'] ?? '') && MOVES.test(image.attrs['alt'] ?? '') && !seen.has(selectorOf(page, image)))
    if (states === null && told.length === 0) return 'not-applicable'
    return [...[...seen].map((selector) => pageDefect(page, '13.8.1', { details: { selector } })), ...told.map((image) => question(page, image, '13.8.1', { message: TOLD }))]
  },
})

const GIF = /\.gif(?:$|[?#])/i
const MOVES = /\banim(?:é|ée|ation|ated)(?![\p{L}])/iu
const TOLD = { fr: 'Cette image se dit animée : vérifier qu’elle s’arrête d’elle-même, ou que l’on peut l’arrêter.', en: 'This image says that it is animated: check that it stops by itself, or can be stopped.' }
