import type { Localized, State } from '@communaux/report'
import type { DatasetRow } from 'communaux'

export type Status = DatasetRow['status']

/** Where a licence stands towards the list of data.gouv.fr: its state, and a few words for a cell. */
export const STATUS: Readonly<Record<Status, { readonly state: State; readonly words: Localized }>> = {
  listed: { state: 'passes', words: { fr: 'sur la liste', en: 'on the list' } },
  family: { state: 'unknown', words: { fr: 'sur la liste, version à préciser', en: 'on the list, version to be stated' } },
  homologated: { state: 'unknown', words: { fr: 'homologuée', en: 'approved by the State' } },
  'not-listed': { state: 'fails', words: { fr: 'hors de la liste', en: 'off the list' } },
  'not-stated': { state: 'fails', words: { fr: 'aucune licence', en: 'no licence' } },
  unknown: { state: 'unknown', words: { fr: 'illisible', en: 'unreadable' } },
}

/** What needs work first. */
export const ORDER: readonly Status[] = ['not-stated', 'unknown', 'not-listed', 'homologated', 'family', 'listed']
