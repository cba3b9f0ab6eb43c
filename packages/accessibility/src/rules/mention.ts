import type { Rule } from '@communaux/report/rules'
import { LAW } from '../data/law.ts'
import { detailsOfDuty, type PageContext } from '../model/page-rule.ts'
import type { Page } from '../model/page.ts'
import { blocksOf } from '../read/blocks.ts'

/** « Accessibilité : partiellement conforme », the one sentence that every home page must bear. */
const MENTION = /accessibilit[ée]\s*:?\s*(?:site\s+)?(?:totalement|partiellement|non)[\s-]+conforme/i

export const mention: Rule<Page, PageContext> = {
  id: 'accessibility/mention',
  severity: 'error',
  title: { fr: 'La page d’accueil porte la mention d’accessibilité', en: 'The home page bears the accessibility mention' },
  message: {
    fr: 'La page d’accueil ne porte pas la mention d’accessibilité (« Accessibilité : totalement, partiellement ou non conforme »).',
    en: 'The home page does not bear the accessibility mention ("Accessibilité : totalement, partiellement or non conforme").',
  },
  source: LAW.article47,
  remedy: {
    who: 'webmaster',
    effort: 'minutes',
    steps: [
      { fr: 'Ajouter au pied de chaque page : « Accessibilité : non conforme », avec un lien vers la déclaration.', en: 'Add "Accessibilité : non conforme" to the footer of each page, with a link to the statement.' },
      { fr: 'Changer l’état quand un audit le permet.', en: 'Change the state when an audit allows it.' },
    ],
  },
  notApplicableWhen: { fr: 'La page n’est pas la page d’accueil.', en: 'The page is not the home page.' },
  check(page, { home }) {
    if (!home) return 'not-applicable'
    return blocksOf(page).some(({ text }) => MENTION.test(text)) ? 'passes' : { subject: page.url, details: detailsOfDuty(page.url) }
  },
}
