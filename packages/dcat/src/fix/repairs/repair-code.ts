import { dcatAp } from '../../rules/lib/sources.ts'
import { codeOf } from '../codes.ts'
import { type Repair, safely } from '../repair.ts'

/** Only names that mean one code: « excel » could be two formats, and stays as it is. */
export const repairCode: Repair = {
  id: 'dcat/repair-code',
  severity: 'warning',
  title: { fr: 'Un code est donné par son adresse dans la table de l’Union.', en: 'A code is given by its address in the table of the Union.' },
  message: { fr: '{node} : « {from} » devient le code {to}.', en: '{node}: “{from}” becomes the code {to}.' },
  does: { fr: 'Écrire le code de la table', en: 'Write the code of the table' },
  source: dcatAp('controlled-vocs'),
  remedy: { who: 'supplier', effort: 'hours', steps: [{ fr: 'Dans le flux, donnez formats, fréquences, langues et thèmes par leur adresse dans les tables de l’Union.', en: 'In the feed, give formats, frequencies, languages and themes by their address in the tables of the Union.' }] },
  change(value, { property }) {
    const iri = codeOf(property, value)
    return safely(iri === undefined ? undefined : { id: iri })
  },
}
