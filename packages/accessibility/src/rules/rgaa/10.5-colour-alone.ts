import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement } from '../../model/page.ts'
import { isField } from './absent.ts'

export const colourAlone: PageRule = rgaaRule({
  name: '10.5-colour-alone',
  tests: ['10.5.1'],
  severity: 'warning',
  title: { fr: 'Couleur de texte et couleur de fond sont déclarées ensemble', en: 'Text and background colours are declared together' },
  message: { fr: 'La couleur de ce texte est déclarée, mais aucune couleur de fond ne l’est, ni ici ni au-dessus.', en: 'The colour of this text is declared, but no background colour is, neither here nor above.' },
  remedy: ['developer', 'minutes', { fr: 'Déclarer une couleur de fond, sur « body » par exemple.', en: 'Declare a background colour, on "body" for instance.' }],
  check(page) {
    const found = page.elements.filter((element) => !element.hidden && element.style !== undefined && hasOwnText(element) && !DEFAULT.has(element.style.color) && !hasBackground(element) && !isField(element) && element.tag !== 'button')
    const [first] = found
    return first ? question(page, first, '10.5.1', { details: { elements: found.length } }) : 'passes'
  },
})

/** What a browser shows without any style: text, link, visited link, active link. */
const DEFAULT: ReadonlySet<string> = new Set(['rgb(0, 0, 0)', 'rgb(0, 0, 238)', 'rgb(85, 26, 139)', 'rgb(255, 0, 0)'])
const hasOwnText = (element: PageElement): boolean => element.children.some((child) => typeof child === 'string' && child.trim() !== '')
const hasBackground = (element: PageElement | null): boolean => element !== null && ((element.style !== undefined && (element.style.background !== 'rgba(0, 0, 0, 0)' || element.style.image !== '')) || hasBackground(element.parent))
