import type { Localized } from '@communaux/report'
import { classLabels, propertyLabels } from '../../data/profiles/labels.ts'
import type { Row } from './row.ts'

/** `xsd:…` in words, after "n'est pas" and "is not". */
const DATATYPES: Readonly<Record<string, Localized>> = {
  'xsd:decimal': { fr: 'un nombre', en: 'a number' },
  'xsd:duration': { fr: 'une durée (par exemple P1D, un jour)', en: 'a duration (P1D, one day, for instance)' },
  'xsd:hexBinary': { fr: 'une suite de chiffres hexadécimaux', en: 'a series of hexadecimal digits' },
  'xsd:nonNegativeInteger': { fr: 'un nombre entier, positif ou nul', en: 'a whole number, zero or more' },
}

const own = (name: string): Localized => ({ fr: name, en: name })

export const datatypeWords = (name: string): Localized => DATATYPES[name] ?? own(name)

/** A class with its article, or its prefixed name when a town's own profile brings a class of its own. */
export const classWords = (name: string): Localized => classLabels[name] ?? own(name)

/** A property without article. */
export const propertyWords = ({ className, propertyName }: Pick<Row, 'className' | 'propertyName'>): Localized =>
  propertyLabels[`${className} ${propertyName}`] ?? propertyLabels[propertyName] ?? own(propertyName)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** « de titre », « d’éditeur »: the French article is shortened before a vowel or a mute h. */
export const deFr = (label: string): string => (/^[aeéèêiouyh]/i.test(label) ? `d’${label}` : `de ${label}`)

/** A word between French quotation marks, whose spaces must not break. */
export const quoteFr = (text: string): string => `«\u00A0${text}\u00A0»`
export const quoteEn = (text: string): string => `“${text}”`
