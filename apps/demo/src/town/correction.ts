import { frequencyOf, label, type Dataset } from '@communaux/dcat'
import { LISTED } from '@communaux/licence'

/** What a person may correct in a dataset's description. */
export const FIELDS = ['title', 'description', 'licence', 'frequency', 'start', 'end', 'keywords', 'contact', 'email'] as const
export type Field = (typeof FIELDS)[number]
export type Fields = Readonly<Record<Field, string>>

/** What a person corrected here. It changes nothing of what is published until it is copied or harvested. */
export interface Correction {
  readonly dataset: string
  /** Only what differs from the catalogue. */
  readonly changes: Readonly<Partial<Record<Field, string>>>
  /** ISO 8601. */
  readonly at: string
}

const SPDX = 'https://spdx.org/licenses/'
const FREQUENCY = 'http://publications.europa.eu/resource/authority/frequency/'
const DATE = 'http://www.w3.org/2001/XMLSchema#date'

/** The licences of the list that are written for data, and the frequencies that towns use, by their address. */
export const LICENCES: readonly string[] = LISTED.filter(({ kind }) => kind === 'data').map(({ id }) => SPDX + id)
export const FREQUENCIES: readonly string[] = ['CONT', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'ANNUAL_2', 'ANNUAL', 'IRREG', 'NEVER'].map((code) => FREQUENCY + code)

/** What the catalogue says today, as a form shows it. */
export function fieldsOf(dataset: Dataset): Fields {
  const { title, description, licence, accrualPeriodicity, temporal, keyword, contactPoint } = dataset
  const [period] = temporal ?? []
  const [kind] = contactPoint ?? []
  const [email] = kind?.hasEmail ?? []
  return {
    title: label(title, 'fr'),
    description: label(description, 'fr'),
    licence: licence?.id ?? licence?.literal?.value ?? '',
    frequency: accrualPeriodicity?.id ?? accrualPeriodicity?.literal?.value ?? '',
    start: period?.startDate?.value.slice(0, 10) ?? '',
    end: period?.endDate?.value.slice(0, 10) ?? '',
    keywords: textsOf(keyword).join(', '),
    contact: label(kind?.fn, 'fr'),
    email: (email?.id ?? email?.literal?.value ?? '').replace(/^mailto:/, ''),
  }
}

const textsOf = (map: Dataset['keyword']): readonly string[] => Object.values(map ?? {}).flat()

/** The dataset as it would be published with these changes; all the rest of it stays. */
export function corrected(dataset: Dataset, changes: Correction['changes']): Dataset {
  const now = { ...fieldsOf(dataset), ...changes }
  const has = (...fields: readonly Field[]): boolean => fields.some((field) => changes[field] !== undefined)
  const licence = { id: now.licence }
  return {
    ...dataset,
    ...(has('title') && { title: { ...french(dataset.title), fr: now.title } }),
    ...(has('description') && { description: { ...french(dataset.description), fr: now.description } }),
    ...(has('licence') && { licence, distributions: dataset.distributions.map((file) => ({ ...file, licence })) }),
    ...(has('frequency') && { accrualPeriodicity: { id: now.frequency } }),
    ...(has('start', 'end') && { temporal: [{ id: partId(dataset, 'periode'), ...(now.start && { startDate: { value: now.start, datatype: DATE } }), ...(now.end && { endDate: { value: now.end, datatype: DATE } }) }] }),
    ...(has('keywords') && { keyword: { fr: now.keywords.split(',').map((word) => word.trim()).filter(Boolean) } }),
    ...(has('contact', 'email') && { contactPoint: [{ id: partId(dataset, 'contact'), types: ['http://www.w3.org/2006/vcard/ns#Organization'], ...(now.contact && { fn: { und: now.contact } }), ...(now.email && { hasEmail: [{ id: `mailto:${now.email}` }] }) }] }),
  }
}

/** A node of its own for what the dataset describes in place: the same each time. */
const partId = ({ id }: Dataset, part: string): string => (id.startsWith('_:') ? `${id}-${part}` : `${id}#${part}`)

/** The French text takes the place of the one in no stated language. */
const french = (map: NonNullable<Dataset['description']> = {}): NonNullable<Dataset['description']> => Object.fromEntries(Object.entries(map).filter(([tag]) => tag !== 'und'))

/** A frequency in words; its own address when it has none. */
export function frequencyWords(id: string): { readonly fr: string; readonly en: string } {
  const concept = frequencyOf({ id })
  return concept ? { fr: concept.fr, en: concept.en } : { fr: id, en: id }
}
