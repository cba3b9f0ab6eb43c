import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { hvd } from './lib/sources.ts'
import { shown, valuesOf } from './lib/values.ts'

const EMAIL = expand('vcard:hasEmail')
const WAYS = [EMAIL, ...['vcard:hasURL', 'foaf:mbox', 'vcard:hasTelephone', 'vcard:email', 'vcard:url'].map(expand)]

export const contactReachable: CatalogRule = {
  id: 'dcat/contact-reachable',
  on: ['vcard:Kind', 'vcard:Individual', 'vcard:Organization', 'vcard:Group'].map(expand),
  severity: 'warning',
  title: { fr: 'On peut écrire au point de contact.', en: 'The contact point can be written to.' },
  message: { fr: '{node} n’a ni adresse électronique ni page de contact.', en: '{node} has neither email address nor contact page.' },
  summary: { fr: 'contact sans adresse', en: 'contact without address' },
  source: hvd('Kind.email, Kind.contactpage'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Ajoutez une adresse électronique de service (donnees@…) ou la page d’un formulaire.', en: 'Add the email address of a department (data@…) or the page of a form.' }],
  },
  check(contact) {
    if (WAYS.some((property) => valuesOf(contact, property).some((value) => !/^(mailto:)?\s*$/.test(shown(value))))) return 'passes'
    return { subject: contact.id, details: { property: EMAIL } }
  },
}
