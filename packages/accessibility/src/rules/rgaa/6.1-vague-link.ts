import { byTag, nameOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const vagueLink: PageRule = rgaaRule({
  name: '6.1-vague-link',
  tests: ['6.1.1'],
  severity: 'warning',
  title: { fr: 'L’intitulé d’un lien dit où il mène', en: 'The name of a link says where it leads' },
  message: { fr: '{n} lien(s) ont un intitulé vague, comme « {text} » : vérifier que le contexte dit où ils mènent.', en: '{n} link(s) have a vague name, like "{text}": check that the context says where they lead.' },
  remedy: ['producer', 'minutes', { fr: 'Écrire la destination dans le lien.', en: 'Write the destination in the link.' }],
  check(page) {
    const links = byTag(page, 'a').filter((link) => link.attrs['href'] !== undefined && VAGUE.test(nameOf(page, link)) && !link.attrs['title'])
    const [first] = links
    if (!first) return 'passes'
    return question(page, first, '6.1.1', { params: { n: links.length, text: nameOf(page, first) }, details: { elements: links.length } })
  },
})

const VAGUE = /^(?:(?:cliquez |cliquer )?ici|lire(?: la suite| plus)?|(?:en )?savoir plus|(?:la )?suite|plus(?: d.infos?| d.informations?)?|voir(?: plus)?|lien|d[ée]tails?|click here|here|(?:read |learn |find out )?more|link|this|page|go|details|https?:\/\/\S+)\s*[.…>»]*$/i
