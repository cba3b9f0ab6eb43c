import { isBlank, isReference } from '../../model/graph.ts'
import { isAbsolute, repairIri as legal } from '../../read/iri.ts'
import { type Repair, safely } from '../repair.ts'

/** Both where a node is named and where it is pointed to: the two stay together. */
export const repairIri: Repair = {
  id: 'dcat/repair-iri',
  severity: 'warning',
  title: { fr: 'Une adresse ne compte aucun caractère interdit.', en: 'An address holds no forbidden character.' },
  message: { fr: '{node} : l’adresse « {from} » devient {to}.', en: '{node}: the address “{from}” becomes {to}.' },
  does: { fr: 'Coder les caractères interdits de l’adresse', en: 'Encode the forbidden characters of the address' },
  source: { title: 'RFC 3987, Internationalized Resource Identifiers', clause: '2.2', url: 'https://www.rfc-editor.org/rfc/rfc3987#section-2.2' },
  remedy: { who: 'supplier', effort: 'hours', steps: [{ fr: 'Dans le flux, codez les espaces et les signes interdits des adresses (%20).', en: 'In the feed, encode spaces and forbidden marks of addresses (%20).' }] },
  change(value) {
    if (!isReference(value) || isBlank(value.id)) return undefined
    const { iri, problem } = legal(value.id)
    return safely(problem === undefined || !isAbsolute(iri) ? undefined : { id: iri })
  },
}
