import type { Language, Localized } from '@communaux/report'
import type { PropertyConstraint } from '../../data/profiles/types.ts'
import { fillText, type Words } from './fill.ts'
import type { Row } from './row.ts'
import { capital, classWords, deFr, quote } from './words.ts'

const LINK: Localized = { fr: 'un lien', en: 'a link' }
const TEXT: Localized = { fr: 'un texte', en: 'a text' }
const PARTIAL: Localized = { fr: ' partielle', en: ' partial' }

/** `xsd:…` in words, after « comme » and "as". */
const DATATYPES: Readonly<Record<NonNullable<PropertyConstraint['datatype']>, Localized>> = {
  'xsd:decimal': { fr: 'un nombre', en: 'a number' },
  'xsd:duration': { fr: 'une durée (par exemple P1D, un jour)', en: 'a duration (P1D, one day, for instance)' },
  'xsd:hexBinary': { fr: 'une suite de chiffres hexadécimaux', en: 'a series of hexadecimal digits' },
  'xsd:nonNegativeInteger': { fr: 'un nombre entier, positif ou nul', en: 'a whole number, zero or more' },
}

/** The words that the templates of a row are filled with. */
function wordsOf({ asks, className, label, vocabulary }: Row, lang: Language): Words {
  const name = label[lang]
  return {
    Class: capital(classWords(className)[lang]),
    label: name,
    no: lang === 'fr' ? deFr(name) : name,
    property: quote(name, lang),
    max: asks.max ?? 1,
    kind: (asks.kind === 'literal' ? TEXT : LINK)[lang],
    code: asks.datatype ?? '',
    type: asks.datatype ? DATATYPES[asks.datatype][lang] : '',
    cls: asks.class ?? '',
    asked: asks.hasValue ?? '',
    ...(vocabulary && { table: quote(vocabulary.id, lang), edition: vocabulary.edition, list: vocabulary.source.url, partial: vocabulary.partial ? PARTIAL[lang] : '' }),
  }
}

/** A template filled with the words of a row, in both languages. */
export const fillWith = (row: Row, { fr, en }: Localized): Localized => ({ fr: fillText(fr, wordsOf(row, 'fr')), en: fillText(en, wordsOf(row, 'en')) })
