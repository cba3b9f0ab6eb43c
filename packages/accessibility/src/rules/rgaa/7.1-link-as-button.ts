import { byTag, roleOf } from '../../model/dom.ts'
import { question, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const linkAsButton: PageRule = rgaaRule({
  name: '7.1-link-as-button',
  tests: ['7.1.3'],
  severity: 'warning',
  title: { fr: 'Un lien mène quelque part', en: 'A link leads somewhere' },
  message: { fr: 'Ce lien ne mène nulle part ({href}) : s’il agit, ce devrait être un bouton.', en: 'This link leads nowhere ({href}): if it acts, it should be a button.' },
  remedy: ['developer', 'hours', { fr: 'Prendre un « button » pour ce qui agit, une vraie adresse pour ce qui mène ailleurs.', en: 'Use a "button" for what acts, a real address for what leads elsewhere.' }],
  check(page) {
    const found = byTag(page, 'a').filter((link) => roleOf(link) === '' && /^(?:javascript:|#$)/i.test((link.attrs['href'] ?? '').trim()))
    const [first] = found
    return first ? question(page, first, '7.1.3', { params: { href: (first.attrs['href'] ?? '').slice(0, 30) }, details: { elements: found.length } }) : 'passes'
  },
})
