import { allText, byTag, descendants, inside } from '../../model/dom.ts'
import { defect, question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'
import { blocksOf } from '../../read/blocks.ts'

export const cryptic: PageRule = rgaaRule({
  name: '13.5-cryptic',
  tests: ['13.5.1'],
  title: { fr: 'Un dessin en caractères a une alternative', en: 'A drawing made of characters has an alternative' },
  message: { fr: 'Ce contenu cryptique n’a pas d’alternative : « {text} ».', en: 'This cryptic content has no alternative: "{text}".' },
  remedy: ['producer', 'minutes', { fr: 'Ajouter un attribut « title » ou dire en mots ce que montre le dessin.', en: 'Add a "title" attribute, or say in words what the drawing shows.' }],
  check: (page) => [
    ...byTag(page, 'pre').filter((block) => isDrawing(block) && !isExplained(block)).map((block) => defect(page, block, '13.5.1', { params: { text: allText(block).slice(0, 20) } })),
    ...blocksOf(page).flatMap(({ text, element }) => {
      const smiley = SMILEY.exec(text)?.[0]
      return smiley === undefined || isExplained(element) || inside(element, 'pre', 'code') || descendants(element).some(isExplained) ? [] : [question(page, element, '13.5.1', { value: smiley, params: { text: smiley } })]
    }).slice(0, 1),
  ],
})

const SMILEY = /(?<=^|\s)(?:[:;8=][-o^']?[)(DPpO/|\\]|<3|\^_\^|¯\\_\(ツ\)_\/¯)(?=$|[\s.,!])/
const isExplained = ({ attrs }: PageElement): boolean => (attrs['title'] ?? attrs['aria-label'] ?? '').trim() !== '' || attrs['aria-hidden'] === 'true'

/** Three lines at least, of signs far more than of letters: code has words. */
function isDrawing(block: PageElement): boolean {
  const text = block.children.map((child) => (typeof child === 'string' ? child : '')).join('')
  const signs = (text.match(/[^\s\p{L}\p{N}]/gu) ?? []).length
  const letters = (text.match(/[\p{L}\p{N}]/gu) ?? []).length
  return text.trim().split('\n').length >= 3 && signs > 15 && signs > 2 * letters
}
