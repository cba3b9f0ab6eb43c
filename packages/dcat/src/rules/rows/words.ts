import type { Language, Localized, Unit } from '@communaux/report'
import { classLabels, propertyLabels } from '../../data/profiles/labels.ts'
import { expand } from '../../data/namespaces.ts'
import type { Profile } from '../../data/profiles/types.ts'

const same = (name: string): Localized => ({ fr: name, en: name })

/** The classes that have a name in words: full IRI and prefixed name, in the order in which a node of several is named. */
export const namedClasses: ReadonlyMap<string, string> = new Map(Object.keys(classLabels).map((name) => [expand(name), name]))

/** A class with its article, or its prefixed name when a town’s own profile brings a class of its own. */
export function classWords(name: string): Localized {
  const label = classLabels[name]
  return label ? { fr: label.fr[0] + label.fr[1], en: `the ${label.en[0]}` } : same(name)
}

/** What the nodes of a class are called when they are counted. */
export function classUnit(name: string): Unit {
  const label = classLabels[name]
  return label ? { one: { fr: label.fr[1], en: label.en[0] }, other: { fr: label.fr[2], en: label.en[1] } } : { one: same(name), other: same(name) }
}

/** A property without article: as its profile calls it, else as all do, else as the extended profile does, else by its name. */
export function propertyWords(className: string, propertyName: string, { labels = {} }: Pick<Profile, 'labels'>, inherited?: Localized): Localized {
  const key = `${className} ${propertyName}`
  return labels[key] ?? labels[propertyName] ?? propertyLabels[key] ?? inherited ?? propertyLabels[propertyName] ?? same(propertyName)
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** « de titre », « d’éditeur »: the French article is shortened before a vowel or a mute h. */
export const deFr = (label: string): string => (/^[aeéèêiouyh]/i.test(label) ? `d’${label}` : `de ${label}`)

/** A word between quotation marks. The spaces of the French ones become non-breaking when a report is written. */
export const quote = (text: string, lang: Language): string => (lang === 'fr' ? `« ${text} »` : `“${text}”`)
