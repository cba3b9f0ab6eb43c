import { nameOf, squeeze } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'
import type { PageElement, Page } from '../../model/page.ts'

export const vagueButton: PageRule = rgaaRule({
  name: '11.9-vague-button',
  tests: ['11.9.1'],
  severity: 'warning',
  title: { fr: 'L’intitulé d’un bouton dit ce qu’il fait', en: 'The name of a button says what it does' },
  message: { fr: 'L’intitulé « {text} » ne dit peut-être pas ce que fait le bouton.', en: 'The name "{text}" may not say what the button does.' },
  remedy: ['producer', 'minutes', { fr: 'Écrire l’action : « Envoyer la demande », par exemple.', en: 'Write the action: "Send the request", for instance.' }],
  check(page) {
    const found = page.elements.filter((element) => !element.hidden && isButton(element) && VAGUE.test(textOfButton(page, element)))
    const [first] = found
    return first ? question(page, first, '11.9.1', { params: { text: textOfButton(page, first) }, details: { elements: found.length } }) : 'passes'
  },
})

const VAGUE = /^(?:bouton|button|cliquez(?: ici)?|click(?: here)?|go|ici|here|x|\.+|>+|submit|image|icon|ic[ôo]ne)$/i
const isButton = ({ tag, attrs }: PageElement): boolean => tag === 'button' || (tag === 'input' && /^(?:submit|button|reset)$/i.test(attrs['type'] ?? ''))
const textOfButton = (page: Page, button: PageElement): string => (button.tag === 'input' ? squeeze(button.attrs['aria-label'] ?? button.attrs['value'] ?? '') : nameOf(page, button))
