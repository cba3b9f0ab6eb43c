import { expand } from '../../data/namespaces.ts'
import type { CatalogRule } from '../../rules/lib/catalog-rule.ts'
import { udata } from '../../rules/lib/sources.ts'
import { DISTRIBUTION, literalsOf, shown, valuesOf } from '../../rules/lib/values.ts'

const TITLE = expand('dct:title')
const ADDRESSES = ['dcat:downloadURL', 'dcat:accessURL'].map(expand)

export const harvestTitleGuessed: CatalogRule = {
  id: 'dcat/harvest-title-guessed',
  on: [DISTRIBUTION],
  severity: 'info',
  title: { fr: 'Une ressource porte le titre qu’on lui a donné.', en: 'A distribution bears the title it was given.' },
  message: { fr: '{node} n’a pas de titre : data.gouv.fr l’appellera « {guess} », d’après son adresse.', en: '{node} has no title: data.gouv.fr will call it “{guess}”, after its address.' },
  summary: { fr: 'titre tiré de l’adresse', en: 'title taken from the address' },
  source: udata('title_from_rdf'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Donnez à la ressource un titre qui dit ce qu’elle contient et son format.', en: 'Give the distribution a title that says what it holds and its format.' }],
  },
  notApplicableWhen: { fr: 'La ressource n’a pas d’adresse.', en: 'The distribution has no address.' },
  check(distribution) {
    const [address] = ADDRESSES.flatMap((property) => valuesOf(distribution, property))
    if (!address) return 'not-applicable'
    if (literalsOf(distribution, TITLE).some(({ value }) => value.trim() !== '')) return 'passes'
    const guess = lastPart(shown(address))
    return { subject: distribution.id, value: guess, params: { guess }, details: { property: TITLE, fate: 'guessed' } }
  },
}

/** What is left of an address after its last slash; the address itself when that is nothing. */
const lastPart = (url: string): string => /[^/?#]+(?=[/?#]*$)/.exec(url.replace(/[?#].*$/, ''))?.[0] ?? url
