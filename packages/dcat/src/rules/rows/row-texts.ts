import type { Localized, Unit } from '@communaux/report'
import type { ConstraintKind } from '../../data/profiles/types.ts'
import type { Row } from './row.ts'
import { capital, classUnit, classWords, datatypeWords, deFr, propertyWords, quoteEn, quoteFr } from './words.ts'

/**
 * What a rule says: its title in the reference, its message (holes `{node}`, `{value}` and `{n}`), and what
 * several findings are called after their count: « 12 jeux de données : sans titre ».
 */
export interface RowTexts {
  readonly title: Localized
  readonly message: Localized
  readonly summary: Localized
  readonly unit: Unit
}

interface Words {
  /** Both with a capital: they open a title. */
  readonly clsFr: string
  readonly clsEn: string
  readonly label: Localized
  /** The property between quotation marks. */
  readonly fr: string
  readonly en: string
  readonly row: Row
}

type Template = (words: Words) => Omit<RowTexts, 'unit'>

const KINDS = {
  node: { fr: 'un lien', en: 'a link', butFr: 'un texte', butEn: 'a text' },
  iri: { fr: 'un lien', en: 'a link', butFr: 'autre chose qu’un lien', butEn: 'something else than a link' },
  literal: { fr: 'un texte', en: 'a text', butFr: 'un lien', butEn: 'a link' },
  any: { fr: 'une valeur', en: 'a value', butFr: 'autre chose', butEn: 'something else' },
} as const

const TEMPLATES: Readonly<Record<ConstraintKind, Template>> = {
  minCount: ({ clsFr, clsEn, label, fr, en }) => ({
    title: { fr: `${clsFr} a au moins une valeur pour ${fr}.`, en: `${clsEn} has at least one value for ${en}.` },
    message: { fr: `{node} n’a pas ${deFr(label.fr)}.`, en: `{node} has no ${label.en}.` },
    summary: { fr: `sans ${label.fr}`, en: `no ${label.en}` },
  }),
  recommended: ({ clsFr, clsEn, label, fr, en }) => ({
    title: { fr: `${clsFr} devrait avoir une valeur pour ${fr}.`, en: `${clsEn} should have a value for ${en}.` },
    message: { fr: `{node} n’a pas ${deFr(label.fr)} : c’est conseillé.`, en: `{node} has no ${label.en}: one is recommended.` },
    summary: { fr: `sans ${label.fr} (conseillé)`, en: `no ${label.en} (recommended)` },
  }),
  maxCount: ({ clsFr, clsEn, fr, en, row: { asks } }) => ({
    title: { fr: `${clsFr} a au plus ${asks.max ?? 1} valeur pour ${fr}.`, en: `${clsEn} has at most ${asks.max ?? 1} value for ${en}.` },
    message: { fr: `{node} a {n} valeurs pour ${fr}, au lieu de ${asks.max ?? 1}.`, en: `{node} has {n} values for ${en}, instead of ${asks.max ?? 1}.` },
    summary: { fr: `trop de valeurs pour ${fr}`, en: `too many values for ${en}` },
  }),
  nodeKind: ({ clsFr, clsEn, fr, en, row }) => {
    const kind = KINDS[row.asks.kind ?? 'any']
    return {
      title: { fr: `${clsFr} donne ${fr} comme ${kind.fr}.`, en: `${clsEn} gives ${en} as ${kind.en}.` },
      message: {
        fr: `{node} : ${fr} est ${kind.butFr} (« {value} »), au lieu d’être ${kind.fr}.`,
        en: `{node}: ${en} is ${kind.butEn} (“{value}”) instead of ${kind.en}.`,
      },
      summary: { fr: `${fr} n’est pas ${kind.fr}`, en: `${en} is not ${kind.en}` },
    }
  },
  datatype: ({ clsFr, clsEn, fr, en, row }) => {
    const code = row.asks.datatype ?? ''
    const type = datatypeWords(code)
    return {
      title: { fr: `${clsFr} donne ${fr} comme ${type.fr}.`, en: `${clsEn} gives ${en} as ${type.en}.` },
      message: {
        fr: `{node} : ${fr} vaut « {value} », qui n’est pas donné comme ${type.fr}, du type ${code}.`,
        en: `{node}: ${en} is “{value}”, which is not given as ${type.en}, of type ${code}.`,
      },
      summary: { fr: `${fr} n’est pas du type ${code}`, en: `${en} is not of type ${code}` },
    }
  },
  or: ({ clsFr, clsEn, fr, en }) => ({
    title: { fr: `${clsFr} donne ${fr} comme une date.`, en: `${clsEn} gives ${en} as a date.` },
    message: {
      fr: `{node} : ${fr} vaut « {value} », qui n’est pas une date typée (AAAA, AAAA-MM, AAAA-MM-JJ, ou date et heure).`,
      en: `{node}: ${en} is “{value}”, which is not a typed date (YYYY, YYYY-MM, YYYY-MM-DD, or date and time).`,
    },
    summary: { fr: `${fr} n’est pas une date typée`, en: `${en} is not a typed date` },
  }),
  class: ({ clsFr, clsEn, fr, en, row }) => {
    const cls = row.asks.class ?? ''
    return {
      title: { fr: `${clsFr} : la valeur de ${fr} est décrite comme ${cls}.`, en: `${clsEn}: the value of ${en} is described as ${cls}.` },
      message: {
        fr: `{node} : ${fr} mène à « {value} », que le fichier ne décrit pas comme ${cls}.`,
        en: `{node}: ${en} leads to “{value}”, which the file does not describe as ${cls}.`,
      },
      summary: { fr: `${fr} non décrit comme ${cls}`, en: `${en} not described as ${cls}` },
    }
  },
  in: ({ clsFr, clsEn, fr, en, row }) => {
    const table = row.vocabulary?.id ?? ''
    const edition = row.vocabulary?.edition ?? ''
    return {
      title: { fr: `${clsFr} prend ${fr} dans la table ${quoteFr(table)}.`, en: `${clsEn} takes ${en} from the table ${quoteEn(table)}.` },
      message: {
        fr: `{node} : ${fr} vaut « {value} », qui n’est pas dans la table ${quoteFr(table)} (${edition}).`,
        en: `{node}: ${en} is “{value}”, which is not in the table ${quoteEn(table)} (${edition}).`,
      },
      summary: { fr: `${fr} hors de la table ${quoteFr(table)}`, en: `${en} not in the table ${quoteEn(table)}` },
    }
  },
  hasValue: ({ clsFr, clsEn, fr, en, row: { asks } }) => ({
    title: { fr: `${clsFr} compte ${asks.hasValue ?? ''} pour ${fr}.`, en: `${clsEn} includes ${asks.hasValue ?? ''} as ${en}.` },
    message: { fr: `{node} : ${fr} ne compte pas ${asks.hasValue ?? ''}.`, en: `{node}: ${en} does not include ${asks.hasValue ?? ''}.` },
    summary: { fr: `${fr} ne compte pas ${asks.hasValue ?? ''}`, en: `${en} does not include ${asks.hasValue ?? ''}` },
  }),
}

/** The texts of one constraint of a row. */
export function rowTexts(row: Row, kind: ConstraintKind): RowTexts {
  const cls = classWords(row.className)
  const label = propertyWords(row)
  const texts = TEMPLATES[kind]({ clsFr: capital(cls.fr), clsEn: capital(cls.en), label, fr: quoteFr(label.fr), en: quoteEn(label.en), row })
  return { ...texts, unit: classUnit(row.className) }
}

/** What is said instead of "not in the table" when the code stands under the table’s own address. */
export function unknownCodeText(row: Row): Localized {
  const label = propertyWords(row)
  const { id = '', edition = '', partial } = row.vocabulary ?? {}
  return {
    fr: `{node} : ${quoteFr(label.fr)} vaut « {value} », code absent de notre table${partial ? ' partielle' : ''} ${quoteFr(id)} du ${edition} : il est peut-être plus récent.`,
    en: `{node}: ${quoteEn(label.en)} is “{value}”, a code that our${partial ? ' partial' : ''} table ${quoteEn(id)} of ${edition} does not hold: it may be newer.`,
  }
}
