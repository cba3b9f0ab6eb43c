import type { Localized, Remedy } from '@communaux/report'
import type { ConstraintKind } from '../../data/profiles/types.ts'
import { hints } from '../../data/profiles/hints.ts'
import type { Row } from './row.ts'
import { propertyWords, quoteEn, quoteFr } from './words.ts'

/** Missing or superfluous contents are mended in the form; a wrong shape is mended by whoever makes the feed. */
const WHO: Readonly<Record<ConstraintKind, Remedy['who']>> = {
  minCount: 'producer', recommended: 'producer', maxCount: 'producer', in: 'producer',
  nodeKind: 'supplier', datatype: 'supplier', or: 'supplier', class: 'supplier', hasValue: 'producer',
}

const STEPS: Readonly<Record<ConstraintKind, (fr: string, en: string, row: Row) => Localized>> = {
  minCount: (fr, en) => ({ fr: `Renseignez ${fr} dans la fiche, puis publiez-la de nouveau.`, en: `Fill in ${en} in the record, then publish it again.` }),
  recommended: (fr, en) => ({ fr: `Renseignez ${fr} dans la fiche, si vous connaissez la réponse.`, en: `Fill in ${en} in the record, if you know it.` }),
  maxCount: (fr, en) => ({ fr: `Gardez une seule valeur pour ${fr}.`, en: `Keep one value for ${en}.` }),
  in: (fr, en, row) => ({
    fr: `Choisissez une valeur de la liste pour ${fr} : ${row.vocabulary?.source.url ?? ''}`,
    en: `Choose a value of the list for ${en}: ${row.vocabulary?.source.url ?? ''}`,
  }),
  nodeKind: (fr, en, row) =>
    row.asks.kind === 'literal'
      ? { fr: `Dans le flux, écrivez ${fr} comme un texte.`, en: `In the feed, write ${en} as a text.` }
      : { fr: `Dans le flux, écrivez ${fr} comme un lien (une adresse ou un nœud décrit), pas comme un texte.`, en: `In the feed, write ${en} as a link (an address or a described node), not as a text.` },
  datatype: (fr, en, row) => ({ fr: `Dans le flux, typez ${fr} en ${row.asks.datatype ?? ''}.`, en: `In the feed, type ${en} as ${row.asks.datatype ?? ''}.` }),
  or: (fr, en) => ({ fr: `Dans le flux, écrivez ${fr} comme une date ISO 8601 et typez-la (xsd:date).`, en: `In the feed, write ${en} as an ISO 8601 date and type it (xsd:date).` }),
  class: (fr, en, row) => ({
    fr: `Dans le flux, décrivez la valeur de ${fr} avec son type (${row.asks.class ?? ''}).`,
    en: `In the feed, describe the value of ${en} with its type (${row.asks.class ?? ''}).`,
  }),
  hasValue: (fr, en, row) => ({ fr: `Ajoutez ${row.asks.hasValue ?? ''} à ${fr}.`, en: `Add ${row.asks.hasValue ?? ''} to ${en}.` }),
}

/** Who mends what a row finds, how long it takes, and how. */
export function rowRemedy(row: Row, kind: ConstraintKind): Remedy {
  const label = propertyWords(row)
  const step = STEPS[kind](quoteFr(label.fr), quoteEn(label.en), row)
  const hint = kind === 'minCount' || kind === 'recommended' ? hints[row.propertyName] : undefined
  const who = WHO[kind]
  return { who, effort: who === 'producer' ? 'minutes' : 'hours', steps: hint ? [step, hint] : [step] }
}
