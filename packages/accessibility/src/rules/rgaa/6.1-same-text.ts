import { byTag, nameOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const sameText: PageRule = rgaaRule({
  name: '6.1-same-text',
  tests: ['6.1.1'],
  severity: 'warning',
  title: { fr: 'Deux liens de même intitulé mènent au même endroit', en: 'Two links of the same name lead to the same place' },
  message: { fr: 'Des liens de même intitulé, « {text} », mènent à des adresses différentes : vérifier que le contexte les distingue.', en: 'Links of the same name, "{text}", lead to different addresses: check that the context tells them apart.' },
  remedy: ['producer', 'minutes', { fr: 'Compléter l’intitulé de chaque lien.', en: 'Complete the name of each link.' }],
  check(page) {
    const links = byTag(page, 'a').filter(({ attrs }) => (attrs['href'] ?? '') !== '')
    const first = new Map<string, string>()
    const found = links.filter((link) => {
      const name = nameOf(page, link).toLowerCase()
      const href = link.attrs['href'] ?? ''
      if (name === '') return false
      const known = first.get(name)
      if (known === undefined) first.set(name, href)
      return known !== undefined && known !== href
    })
    const [link] = found
    return link ? question(page, link, '6.1.1', { params: { text: nameOf(page, link) }, details: { elements: found.length } }) : 'passes'
  },
})
