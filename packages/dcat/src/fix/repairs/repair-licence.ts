import { expand } from '../../data/namespaces.ts'
import { licence, type LicenceConcept } from '../../data/vocabularies/licence.ts'
import { isReference } from '../../model/graph.ts'
import { dcatAp } from '../../rules/lib/sources.ts'
import { namesOf } from '../names.ts'
import { type Repair, safely } from '../repair.ts'

const LICENCE = expand('dct:license')
const addressOf = ({ text, url }: LicenceConcept): string => text ?? url
const byName = namesOf(licence.concepts.map((concept) => ({ target: addressOf(concept), names: [[concept.code, concept.spdx, concept.udata], [concept.fr, concept.en]] })))
const bySpdx = new Map(licence.concepts.flatMap((concept) => (concept.spdx ? [[concept.spdx, addressOf(concept)] as const] : [])))

/** By its exact name, or by what the licence package says when it was given; the address of that version, which data.gouv.fr knows. */
export const repairLicence: Repair = {
  id: 'dcat/repair-licence',
  severity: 'warning',
  title: { fr: 'Une licence est donnée par son adresse.', en: 'A licence is given by its address.' },
  message: { fr: '{node} : la licence « {from} » est donnée par son adresse, {to}.', en: '{node}: the licence “{from}” is given by its address, {to}.' },
  does: { fr: 'Écrire l’adresse de la licence', en: 'Write the address of the licence' },
  source: dcatAp('Distribution.licence'),
  remedy: { who: 'supplier', effort: 'hours', steps: [{ fr: 'Dans le flux, donnez la licence par son adresse.', en: 'In the feed, give the licence by its address.' }] },
  change(value, { property, licenceOf }) {
    if (isReference(value) || property !== LICENCE) return undefined
    const id = licenceOf?.(value.value.trim()).id
    const iri = byName(value.value) ?? (id ? bySpdx.get(id) : undefined)
    return safely(iri === undefined ? undefined : { id: iri })
  },
}
