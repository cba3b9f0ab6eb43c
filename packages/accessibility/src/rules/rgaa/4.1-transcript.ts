import { allText } from '../../model/dom.ts'
import { isMediaLink, isPlayer, isSound } from '../../model/media.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const transcript: PageRule = rgaaRule({
  name: '4.1-transcript',
  tests: ['4.1.1', '4.1.3'],
  severity: 'warning',
  title: { fr: 'Un média a une transcription', en: 'A medium has a transcript' },
  message: { fr: 'Aucune transcription n’a été trouvée près de ce média : à vérifier par une personne.', en: 'No transcript was found near this medium: a person must check.' },
  remedy: ['producer', 'days', { fr: 'Publier la transcription et mettre son lien à côté du média.', en: 'Publish the transcript and link it beside the medium.' }],
  check(page) {
    const media = page.elements.filter((element) => !element.hidden && (isPlayer(element) || isMediaLink(element)))
    const [first] = media
    if (!first) return 'not-applicable'
    if (page.elements.some((element) => !element.hidden && /transcri|audio-?description/i.test(element.tag === 'a' || element.tag === 'button' || element.tag === 'summary' ? allText(element) : ''))) return 'passes'
    return question(page, first, isSound(first) ? '4.1.1' : '4.1.3', { details: { elements: media.length } })
  },
})
