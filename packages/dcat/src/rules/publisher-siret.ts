import { expand } from '../data/namespaces.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { isSiret, siretIn } from './lib/siret.ts'
import { shown, valuesOf } from './lib/values.ts'

const IDENTIFIER = expand('dct:identifier')
const OTHER = expand('adms:identifier')
const NOTATION = expand('skos:notation')

/** Fourteen digits that fail the check sum are a typing mistake: the publisher cannot be found with them. */
export const publisherSiret: CatalogRule = {
  id: 'dcat/publisher-siret',
  on: [expand('foaf:Agent'), expand('foaf:Organization'), expand('org:Organization')],
  severity: 'warning',
  title: { fr: 'Le SIRET d’une organisation est juste.', en: 'The SIRET number of an organisation is right.' },
  message: { fr: '{node} porte le SIRET {siret}, dont la clé est fausse.', en: '{node} bears the SIRET number {siret}, whose check digit is wrong.' },
  source: { title: 'INSEE, définition du SIRET', clause: 'clé de Luhn', url: 'https://www.insee.fr/fr/metadonnees/definition/c1841' },
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Retrouvez le bon numéro sur annuaire-entreprises.data.gouv.fr.', en: 'Look up the right number on annuaire-entreprises.data.gouv.fr.' }],
  },
  // Not applicable: the organisation bears no SIRET number.
  check(agent, { graph }) {
    const nodes = valuesOf(agent, OTHER).flatMap((value) => ('id' in value ? valuesOf(graph.get(value.id), NOTATION) : [value]))
    const texts = [agent.id, ...[...valuesOf(agent, IDENTIFIER), ...nodes].map(shown)]
    const numbers = texts.map(siretIn).filter((number) => number !== undefined)
    if (numbers.length === 0) return 'not-applicable'
    const siret = numbers.find((number) => !isSiret(number))
    if (siret === undefined) return 'passes'
    return { subject: agent.id, value: siret, params: { siret }, details: { property: IDENTIFIER } }
  },
}
