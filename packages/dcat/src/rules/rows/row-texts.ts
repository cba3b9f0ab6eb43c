import type { Localized, Remedy } from '@communaux/report'
import type { ConstraintKind } from '../../data/profiles/types.ts'

/**
 * What a rule of a row says: its title in the reference, its message, what several findings are called after their
 * count (« 12 jeux de données : sans titre »), who mends it and how. Holes are filled with the words of the row; those
 * of the hit (`{node}`, `{value}`, `{n}`) stay for the message of each finding.
 */
export interface RowTemplate {
  readonly title: Localized
  readonly message: Localized
  readonly summary: Localized
  /** Missing or superfluous contents are mended in the form; a wrong shape by whoever makes the feed. */
  readonly who: Remedy['who']
  readonly step: Localized
}

export const rowTemplates: Readonly<Record<ConstraintKind, RowTemplate>> = {
  minCount: {
    title: { fr: '{Class} a au moins une valeur pour {property}.', en: '{Class} has at least one value for {property}.' },
    message: { fr: '{node} n’a pas {no}.', en: '{node} has no {no}.' },
    summary: { fr: 'sans {label}', en: 'no {label}' },
    who: 'producer',
    step: { fr: 'Renseignez {property} dans la fiche, puis publiez-la de nouveau.', en: 'Fill in {property} in the record, then publish it again.' },
  },
  recommended: {
    title: { fr: '{Class} devrait avoir une valeur pour {property}.', en: '{Class} should have a value for {property}.' },
    message: { fr: '{node} n’a pas {no} : c’est conseillé.', en: '{node} has no {no}: one is recommended.' },
    summary: { fr: 'sans {label} (conseillé)', en: 'no {label} (recommended)' },
    who: 'producer',
    step: { fr: 'Renseignez {property} dans la fiche, si vous connaissez la réponse.', en: 'Fill in {property} in the record, if you know it.' },
  },
  maxCount: {
    title: { fr: '{Class} a au plus {max} valeur pour {property}.', en: '{Class} has at most {max} value for {property}.' },
    message: { fr: '{node} a {n} valeurs pour {property}, au lieu de {max}.', en: '{node} has {n} values for {property}, instead of {max}.' },
    summary: { fr: 'trop de valeurs pour {property}', en: 'too many values for {property}' },
    who: 'producer',
    step: { fr: 'Gardez une seule valeur pour {property}.', en: 'Keep one value for {property}.' },
  },
  nodeKind: {
    title: { fr: '{Class} donne {property} comme {kind}.', en: '{Class} gives {property} as {kind}.' },
    message: { fr: '{node} : {property} vaut « {value} », qui n’est pas {kind}.', en: '{node}: {property} is “{value}”, which is not {kind}.' },
    summary: { fr: '{property} n’est pas {kind}', en: '{property} is not {kind}' },
    who: 'supplier',
    step: { fr: 'Dans le flux, écrivez {property} comme {kind}.', en: 'In the feed, write {property} as {kind}.' },
  },
  datatype: {
    title: { fr: '{Class} donne {property} comme {type}.', en: '{Class} gives {property} as {type}.' },
    message: { fr: '{node} : {property} vaut « {value} », qui n’est pas donné comme {type}, du type {code}.', en: '{node}: {property} is “{value}”, which is not given as {type}, of type {code}.' },
    summary: { fr: '{property} n’est pas du type {code}', en: '{property} is not of type {code}' },
    who: 'supplier',
    step: { fr: 'Dans le flux, typez {property} en {code}.', en: 'In the feed, type {property} as {code}.' },
  },
  or: {
    title: { fr: '{Class} donne {property} comme une date.', en: '{Class} gives {property} as a date.' },
    message: {
      fr: '{node} : {property} vaut « {value} », qui n’est pas une date typée (AAAA, AAAA-MM, AAAA-MM-JJ, ou date et heure).',
      en: '{node}: {property} is “{value}”, which is not a typed date (YYYY, YYYY-MM, YYYY-MM-DD, or date and time).',
    },
    summary: { fr: '{property} n’est pas une date typée', en: '{property} is not a typed date' },
    who: 'supplier',
    step: { fr: 'Dans le flux, écrivez {property} comme une date ISO 8601 et typez-la (xsd:date).', en: 'In the feed, write {property} as an ISO 8601 date and type it (xsd:date).' },
  },
  class: {
    title: { fr: '{Class} : la valeur de {property} est décrite comme {cls}.', en: '{Class}: the value of {property} is described as {cls}.' },
    message: { fr: '{node} : {property} mène à « {value} », que le fichier ne décrit pas comme {cls}.', en: '{node}: {property} leads to “{value}”, which the file does not describe as {cls}.' },
    summary: { fr: '{property} non décrit comme {cls}', en: '{property} not described as {cls}' },
    who: 'supplier',
    step: { fr: 'Dans le flux, décrivez la valeur de {property} avec son type ({cls}).', en: 'In the feed, describe the value of {property} with its type ({cls}).' },
  },
  in: {
    title: { fr: '{Class} prend {property} dans la table {table}.', en: '{Class} takes {property} from the table {table}.' },
    message: { fr: '{node} : {property} vaut « {value} », qui n’est pas dans la table {table} ({edition}).', en: '{node}: {property} is “{value}”, which is not in the table {table} ({edition}).' },
    summary: { fr: '{property} hors de la table {table}', en: '{property} not in the table {table}' },
    who: 'producer',
    step: { fr: 'Choisissez une valeur de la liste pour {property} : {list}', en: 'Choose a value of the list for {property}: {list}' },
  },
  hasValue: {
    title: { fr: '{Class} compte {asked} pour {property}.', en: '{Class} includes {asked} as {property}.' },
    message: { fr: '{node} : {property} ne compte pas {asked}.', en: '{node}: {property} does not include {asked}.' },
    summary: { fr: '{property} ne compte pas {asked}', en: '{property} does not include {asked}' },
    who: 'producer',
    step: { fr: 'Ajoutez {asked} à {property}.', en: 'Add {asked} to {property}.' },
  },
}

/** What is said instead of "not in the table" when the code stands under the table’s own address. */
export const unknownCode: Localized = {
  fr: '{node} : {property} vaut « {value} », code absent de notre table{partial} {table} du {edition} : il est peut-être plus récent.',
  en: '{node}: {property} is “{value}”, a code that our{partial} table {table} of {edition} does not hold: it may be newer.',
}
