import { byTag, squeeze } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const frameTitleVague: PageRule = rgaaRule({
  name: '2.2-frame-title-vague',
  tests: ['2.2.1'],
  title: { fr: 'Le titre d’un cadre dit ce qu’il contient', en: 'The title of a frame says what it holds' },
  message: { fr: 'Le titre de ce cadre, « {title} », ne dit pas ce qu’il contient.', en: 'The title of this frame, "{title}", does not say what it holds.' },
  remedy: ['webmaster', 'minutes', { fr: 'Écrire ce que contient le cadre : « Carte des équipements », par exemple.', en: 'Write what the frame holds: "Map of facilities", for instance.' }],
  check: (page) =>
    each(byTag(page, 'iframe', 'frame').filter(({ attrs }) => (attrs['title'] ?? '') !== ''), (frame) => {
      const title = squeeze(frame.attrs['title'] ?? '')
      return (VAGUE.test(title) || !/[\p{L}\p{N}]/u.test(title)) ? defect(page, frame, '2.2.1', { value: title, params: { title } }) : null
    }),
})

const VAGUE = /^(?:i?frames?|cadre|untitled|sans titre|title|titre|content|contenu|[\w-]+\.(?:html?|php)|https?:\/\/\S+)$/i
