import type { Localized, Unit } from '@communaux/report'
import { classLabels, propertyLabels } from '../../data/profiles/labels.ts'
import type { Row } from './row.ts'

/** `xsd:…` in words, after "n’est pas" and "is not". */
const DATATYPES: Readonly<Record<string, Localized>> = {
  'xsd:decimal': { fr: 'un nombre', en: 'a number' },
  'xsd:duration': { fr: 'une durée (par exemple P1D, un jour)', en: 'a duration (P1D, one day, for instance)' },
  'xsd:hexBinary': { fr: 'une suite de chiffres hexadécimaux', en: 'a series of hexadecimal digits' },
  'xsd:nonNegativeInteger': { fr: 'un nombre entier, positif ou nul', en: 'a whole number, zero or more' },
}

const same = (name: string): Localized => ({ fr: name, en: name })

export const datatypeWords = (name: string): Localized => DATATYPES[name] ?? same(name)

/** A class with its article, or its prefixed name when a town’s own profile brings a class of its own. */
export const classWords = (name: string): Localized => classLabels[name]?.the ?? same(name)

/** What the nodes of a class are called when they are counted. */
export const classUnit = (name: string): Unit => classLabels[name]?.unit ?? { one: same(name), other: same(name) }

/** A property without article. */
export const propertyWords = ({ className, propertyName }: Pick<Row, 'className' | 'propertyName'>): Localized =>
  propertyLabels[`${className} ${propertyName}`] ?? propertyLabels[propertyName] ?? same(propertyName)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** « de titre », « d’éditeur »: the French article is shortened before a vowel or a mute h. */
export const deFr = (label: string): string => (/^[aeéèêiouyh]/i.test(label) ? `d’${label}` : `de ${label}`)

/** A word between quotation marks. The spaces of the French ones become non-breaking when a report is written. */
export const quoteFr = (text: string): string => `« ${text} »`
export const quoteEn = (text: string): string => `“${text}”`
