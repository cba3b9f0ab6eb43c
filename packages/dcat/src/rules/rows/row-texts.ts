import type { Localized } from '@communaux/report'
import type { ConstraintKind } from '../../data/profiles/types.ts'
import type { Row } from './row.ts'
import { capital, classWords, datatypeWords, deFr, propertyWords, quoteEn, quoteFr } from './words.ts'

/** What a rule says: its title in the reference, and its message, whose holes are `{node}`, `{value}` and `{n}`. */
export interface RowTexts {
  readonly title: Localized
  readonly message: Localized
}

type Template = (words: { cls: Localized; label: Localized; row: Row }) => { title: Localized; message: Localized }

const KIND_WORDS = {
  node: { fr: 'un lien', en: 'a link', butFr: 'un texte', butEn: 'a text' },
  iri: { fr: 'un lien', en: 'a link', butFr: 'autre chose qu’un lien', butEn: 'something else than a link' },
  literal: { fr: 'un texte', en: 'a text', butFr: 'un lien', butEn: 'a link' },
  any: { fr: 'une valeur', en: 'a value', butFr: 'autre chose', butEn: 'something else' },
} as const

const TEMPLATES: Readonly<Record<ConstraintKind, Template>> = {
  minCount: ({ cls, label }) => ({
    title: { fr: `${capital(cls.fr)} a au moins une valeur pour ${quoteFr(label.fr)}`, en: `${capital(cls.en)} has at least one ${label.en}` },
    message: { fr: `{node} n’a pas ${deFr(label.fr)}.`, en: `{node} has no ${label.en}.` },
  }),
  recommended: ({ cls, label }) => ({
    title: { fr: `${capital(cls.fr)} devrait avoir une valeur pour ${quoteFr(label.fr)}`, en: `${capital(cls.en)} should have a ${label.en}` },
    message: { fr: `{node} n’a pas ${deFr(label.fr)}\u00A0: c’est conseillé.`, en: `{node} has no ${label.en}: one is recommended.` },
  }),
  maxCount: ({ cls, label, row }) => ({
    title: { fr: `${capital(cls.fr)} a au plus ${row.asks.max ?? 1} valeur pour ${quoteFr(label.fr)}`, en: `${capital(cls.en)} has at most ${row.asks.max ?? 1} ${label.en}` },
    message: { fr: `{node} a {n} valeurs pour ${quoteFr(label.fr)}, au lieu de ${row.asks.max ?? 1}.`, en: `{node} has {n} values for ${quoteEn(label.en)}, instead of ${row.asks.max ?? 1}.` },
  }),
  nodeKind: ({ cls, label, row }) => {
    const kind = KIND_WORDS[row.asks.kind ?? 'any']
    return {
      title: { fr: `${capital(cls.fr)}\u00A0: ${quoteFr(label.fr)} est ${kind.fr}`, en: `${capital(cls.en)}: ${quoteEn(label.en)} is ${kind.en}` },
      message: {
        fr: `{node}\u00A0: ${quoteFr(label.fr)} est ${kind.butFr} («\u00A0{value}\u00A0»)\u00A0; ${kind.fr} est attendu.`,
        en: `{node}: ${quoteEn(label.en)} is ${kind.butEn} (“{value}”); ${kind.en} is expected.`,
      },
    }
  },
  datatype: ({ cls, label, row }) => {
    const type = datatypeWords(row.asks.datatype ?? '')
    const code = row.asks.datatype ?? ''
    return {
      title: { fr: `${capital(cls.fr)}\u00A0: ${quoteFr(label.fr)} est ${type.fr}`, en: `${capital(cls.en)}: ${quoteEn(label.en)} is ${type.en}` },
      message: {
        fr: `{node}\u00A0: ${quoteFr(label.fr)} vaut «\u00A0{value}\u00A0», qui n’est pas donné comme ${type.fr} (${code}).`,
        en: `{node}: ${quoteEn(label.en)} is “{value}”, which is not given as ${type.en} (${code}).`,
      },
    }
  },
  or: ({ cls, label }) => ({
    title: { fr: `${capital(cls.fr)}\u00A0: ${quoteFr(label.fr)} est une date`, en: `${capital(cls.en)}: ${quoteEn(label.en)} is a date` },
    message: {
      fr: `{node}\u00A0: ${quoteFr(label.fr)} vaut «\u00A0{value}\u00A0», qui n’est pas une date typée (AAAA, AAAA-MM, AAAA-MM-JJ, ou date et heure).`,
      en: `{node}: ${quoteEn(label.en)} is “{value}”, which is not a typed date (YYYY, YYYY-MM, YYYY-MM-DD, or date and time).`,
    },
  }),
  class: ({ cls, label, row }) => ({
    title: { fr: `${capital(cls.fr)}\u00A0: ${quoteFr(label.fr)} mène à un ${row.asks.class ?? ''}`, en: `${capital(cls.en)}: ${quoteEn(label.en)} leads to a ${row.asks.class ?? ''}` },
    message: {
      fr: `{node}\u00A0: ${quoteFr(label.fr)} mène à «\u00A0{value}\u00A0», que le fichier ne décrit pas comme ${row.asks.class ?? ''}.`,
      en: `{node}: ${quoteEn(label.en)} leads to “{value}”, which the file does not describe as a ${row.asks.class ?? ''}.`,
    },
  }),
  in: ({ cls, label, row }) => {
    const table = row.vocabulary?.id ?? ''
    const edition = row.vocabulary?.edition ?? ''
    return {
      title: { fr: `${capital(cls.fr)}\u00A0: ${quoteFr(label.fr)} vient de la table ${quoteFr(table)}`, en: `${capital(cls.en)}: ${quoteEn(label.en)} comes from the table ${quoteEn(table)}` },
      message: {
        fr: `{node}\u00A0: ${quoteFr(label.fr)} vaut «\u00A0{value}\u00A0», qui n’est pas dans la table ${quoteFr(table)} (${edition}).`,
        en: `{node}: ${quoteEn(label.en)} is “{value}”, which is not in the table ${quoteEn(table)} (${edition}).`,
      },
    }
  },
  hasValue: ({ cls, label, row }) => ({
    title: { fr: `${capital(cls.fr)}\u00A0: ${quoteFr(label.fr)} compte ${row.asks.hasValue ?? ''}`, en: `${capital(cls.en)}: ${quoteEn(label.en)} includes ${row.asks.hasValue ?? ''}` },
    message: {
      fr: `{node}\u00A0: ${quoteFr(label.fr)} ne compte pas ${row.asks.hasValue ?? ''}.`,
      en: `{node}: ${quoteEn(label.en)} does not include ${row.asks.hasValue ?? ''}.`,
    },
  }),
}

/** The texts of one constraint of a row. */
export const rowTexts = (row: Row, kind: ConstraintKind): RowTexts =>
  TEMPLATES[kind]({ cls: classWords(row.className), label: propertyWords(row), row })

/** What is said instead of "not in the table" when the code stands under the table's own address. */
export function unknownCodeText(row: Row): Localized {
  const label = propertyWords(row)
  const table = row.vocabulary
  const partFr = table?.partial ? ' partielle' : ''
  const partEn = table?.partial ? ' partial' : ''
  return {
    fr: `{node}\u00A0: ${quoteFr(label.fr)} vaut «\u00A0{value}\u00A0», code absent de notre table${partFr} ${quoteFr(table?.id ?? '')} du ${table?.edition ?? ''}\u00A0: il est peut-être plus récent.`,
    en: `{node}: ${quoteEn(label.en)} is “{value}”, a code that our${partEn} table ${quoteEn(table?.id ?? '')} of ${table?.edition ?? ''} does not hold: it may be newer.`,
  }
}
