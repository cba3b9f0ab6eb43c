import { byTag, childElements } from '../../model/dom.ts'
import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const trackKind: PageRule = rgaaRule({
  name: '4.3-track-kind',
  tests: ['4.3.2'],
  title: { fr: 'Des sous-titres sont déclarés comme tels', en: 'Captions are declared as such' },
  message: { fr: 'Les pistes de cette vidéo ne sont pas déclarées kind="captions".', en: 'The tracks of this video are not declared kind="captions".' },
  remedy: ['developer', 'minutes', { fr: 'Écrire kind="captions" sur la piste de sous-titres pour sourds et malentendants.', en: 'Write kind="captions" on the captions track.' }],
  check: (page) =>
    each(byTag(page, 'video').filter((video) => kindsOf(video).length > 0), (video) => (kindsOf(video).includes('captions') ? null : defect(page, video, '4.3.2'))),
})

const kindsOf = (video: PageElement): string[] => childElements(video).filter(({ tag, attrs }) => tag === 'track' && /^(?:captions|subtitles|)$/i.test(attrs['kind'] ?? '')).map(({ attrs }) => attrs['kind']?.toLowerCase() ?? '')
