import { byTag } from '../../model/dom.ts'
import { each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const autoplayVideo: PageRule = rgaaRule({
  name: '13.8-autoplay-video',
  tests: ['13.8.1'],
  severity: 'warning',
  title: { fr: 'Une vidéo qui démarre seule peut être arrêtée', en: 'A video that starts by itself can be stopped' },
  message: { fr: 'Cette vidéo démarre seule et n’a pas de commandes : à vérifier par une personne.', en: 'This video starts by itself and has no controls: a person must check.' },
  remedy: ['developer', 'hours', { fr: 'Ajouter un bouton pause, ou ne pas démarrer la vidéo seule.', en: 'Add a pause button, or do not start the video by itself.' }],
  check: (page) => each(byTag(page, 'video').filter(({ attrs }) => attrs['autoplay'] !== undefined), (video) => (video.attrs['controls'] === undefined ? question(page, video, '13.8.1') : null)),
})
