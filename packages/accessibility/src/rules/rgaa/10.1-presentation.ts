import { always, defect, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'

/** The lists of the RGAA glossary, « présentation de l’information ». */
const TAGS: ReadonlySet<string> = new Set(['basefont', 'big', 'blink', 'center', 'font', 'marquee', 's', 'strike', 'tt'])
const ATTRIBUTES = ['align', 'alink', 'background', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'char', 'charoff', 'clear', 'color', 'compact', 'frameborder', 'hspace', 'link', 'marginheight', 'marginwidth', 'text', 'valign', 'vlink', 'vspace'] as const
/** `width` and `height` are for these only. */
const SIZED: ReadonlySet<string> = new Set(['img', 'object', 'embed', 'canvas', 'svg', 'video', 'iframe', 'source', 'input', 'picture'])
export const presentation: PageRule = rgaaRule({
  name: '10.1-presentation',
  tests: ['10.1.1', '10.1.2'],
  decides: always,
  title: { fr: 'La mise en forme est dans les feuilles de style', en: 'Looks are in style sheets' },
  message: { fr: 'La balise « {name} » ne sert qu’à la mise en forme.', en: 'The "{name}" tag is only about looks.' },
  remedy: ['developer', 'hours', { fr: 'Retirer la balise ou l’attribut et faire la même chose en CSS.', en: 'Remove the tag or the attribute and do the same in CSS.' }],
  check: (page) =>
    page.elements.flatMap((element) => {
      const attribute = attributeOf(element)
      return [
        ...(TAGS.has(element.tag) ? [defect(page, element, '10.1.1', { value: element.tag, params: { name: element.tag } })] : []),
        ...(attribute === undefined ? [] : [defect(page, element, '10.1.2', { value: attribute, message: ATTRIBUTE, params: { name: attribute } })]),
      ]
    }),
})

const ATTRIBUTE = { fr: 'L’attribut « {name} » ne sert qu’à la mise en forme.', en: 'The "{name}" attribute is only about looks.' }

function attributeOf(element: PageElement): string | undefined {
  if (isSvg(element)) return undefined
  const own = ATTRIBUTES.find((name) => element.attrs[name] !== undefined)
  if (own === undefined && element.attrs['size'] !== undefined && element.tag !== 'select') return 'size'
  return own ?? (SIZED.has(element.tag) ? undefined : ['width', 'height'].find((name) => element.attrs[name] !== undefined))
}

const isSvg = (element: PageElement): boolean => element.tag === 'svg' || (element.parent !== null && isSvg(element.parent))
