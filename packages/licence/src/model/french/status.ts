import type { Localized } from '@communaux/report'
import { FRENCH_LIST, LISTED, type ListedLicence } from '../../data/french-list.ts'
import { HOMOLOGATIONS, type Homologation } from '../../data/homologations.ts'
import { KIND_NAMES, STATUS_LABELS, STATUS_TEXTS, type StatusText } from '../../data/status-texts.ts'
import { dateInWords, dayOf, daysBetween, fillEach, type Now } from '../date.ts'
import { spdxLicence } from '../ids.ts'
import { titleOf } from '../title.ts'
import type { FrenchListInfo, FrenchStatus, FrenchStatusId, Published } from './types.ts'

export interface StatusOptions {
  readonly kind: Published
  readonly now: Now
}

/**
 * Where one licence stands on the list that binds what a French administration publishes for free reuse
 * (CRPA L323-2, D323-2-1, D323-2-2). It says nothing of dependencies: the list binds what a body publishes itself.
 *
 * @param id an SPDX id or `LicenseRef-Licence-Ouverte-1.0`; null when the licence is not known
 * @throws LicenceError when `now` is no date
 */
export function statusOfLicence(id: string | null, { kind, now }: StatusOptions): FrenchStatus {
  const day = dayOf(now)
  const same = (entry: ListedLicence): boolean => entry.id === id
  const listed = LISTED.find((entry) => same(entry) && (entry.kind === kind || id === 'etalab-2.0'))
  if (listed) return make(id, kind, day, 'listed', listed.kind === kind ? 'listed' : 'listedForDataToo')
  const family = id === null ? undefined : LISTED.find((entry) => entry.kind === kind && entry.family.others.split(' ').includes(id))
  if (family) return make(id, kind, day, 'family', 'family', { family: sameText(family.family.name), prefer: titleOf(family.id) }, family.id)
  if (id === null || !isKnown(id)) return make(id, kind, day, 'unknown', 'unknown')
  const approval = HOMOLOGATIONS.find((entry) => entry.id === id)
  if (approval && kind === 'data') return homologated(id, kind, day, approval)
  const elsewhere = LISTED.some(same)
  const other = kind === 'data' ? 'software' : 'data'
  return make(id, kind, day, 'not-listed', elsewhere ? 'otherKind' : 'notListed', { other: KIND_NAMES[other], this: KIND_NAMES[kind] })
}

function homologated(id: string, kind: Published, day: string, approval: Homologation): FrenchStatus {
  const runs = approval.from <= day && day <= approval.until
  const params = { scope: approval.scope, until: dateInWords(approval.until) }
  return { ...make(id, kind, day, runs ? 'homologated' : 'not-listed', runs ? 'homologated' : 'expired', params), homologation: approval }
}

/** A licence of the list with an exception, or in any later version: near the list without being on it. */
export function statusOfVariant(printed: string, base: string, { kind, now }: StatusOptions): FrenchStatus {
  return make(printed, kind, dayOf(now), 'family', 'variant', { prefer: titleOf(base) }, base)
}

function make(id: string | null, kind: Published, day: string, status: FrenchStatusId, text: StatusText, params: Readonly<Record<string, Localized>> = {}, prefer?: string): FrenchStatus {
  return {
    id,
    kind,
    status,
    label: STATUS_LABELS[status],
    text: fillEach(STATUS_TEXTS[text], { licence: titleOf(id ?? ''), date: dateInWords(FRENCH_LIST.consulted), ...params }),
    list: listInfo(day),
    source: { title: FRENCH_LIST.law.title, clause: FRENCH_LIST.law.clause ?? '', url: FRENCH_LIST.url },
    ...(prefer === undefined ? {} : { prefer }),
  }
}

/** The list, and whether it was read too long before a day. */
export function listInfo(day: string): FrenchListInfo {
  const { title, url, edition, consulted, maxAgeDays } = FRENCH_LIST
  return { title, url, edition, consulted, ageing: daysBetween(consulted, day) > maxAgeDays }
}

const isKnown = (id: string): boolean => spdxLicence(id) !== undefined || id === 'LicenseRef-Licence-Ouverte-1.0'
const sameText = (text: string): Localized => ({ fr: text, en: text })
