import { byTag, squeeze } from '../../model/dom.ts'
import { defect, each, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

export const fileNameAlt: PageRule = rgaaRule({
  name: '1.3-file-name-alt',
  tests: ['1.3.1', '1.3.3'],
  title: { fr: 'L’alternative dit ce que montre l’image', en: 'The alternative says what the image shows' },
  message: { fr: 'L’alternative de cette image est un nom de fichier : « {alt} ».', en: 'The alternative of this image is a file name: "{alt}".' },
  remedy: ['producer', 'minutes', { fr: 'Écrire en quelques mots ce que montre l’image.', en: 'Write in a few words what the image shows.' }],
  check: (page) =>
    each([...byTag(page, 'img'), ...byTag(page, 'input').filter(({ attrs }) => attrs['type']?.toLowerCase() === 'image')].filter(({ attrs }) => (attrs['alt'] ?? '').trim() !== ''), (image) => {
      const alt = squeeze(image.attrs['alt'] ?? '')
      const test = image.tag === 'img' ? '1.3.1' : '1.3.3'
      const hit = { value: alt, params: { alt } }
      if (isFileName(alt, image)) return defect(page, image, test, hit)
      return VAGUE.test(alt) ? question(page, image, test, { ...hit, message: SAYS_NOTHING }) : null
    }),
})

const SAYS_NOTHING = { fr: 'L’alternative « {alt} » ne dit sans doute pas ce que montre l’image.', en: 'The alternative "{alt}" probably does not say what the image shows.' }
const VAGUE = /^(?:image|img|photo|photographie|picture|graphic|icon|ic[ôo]ne|spacer|bouton|button|banner|banni[èe]re|alt|texte alternatif|\*+|-+|\.+|\d+)$/i

/** The name of the image's own file, or anything with an image extension. */
function isFileName(alt: string, { attrs }: PageElement): boolean {
  const file = /([^/?#]+)(?:[?#].*)?$/.exec(attrs['src'] ?? '')?.[1] ?? ''
  return /^[\w-]+\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i.test(alt) || (file.includes('.') && alt.toLowerCase() === file.toLowerCase())
}
