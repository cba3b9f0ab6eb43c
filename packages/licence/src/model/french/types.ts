import type { Localized, Source } from '@communaux/report'
import type { Homologation } from '../../data/homologations.ts'

/** What is published: public information, or the source code of software. */
export type Published = 'data' | 'software'

/**
 * `listed`: this very id is on the list; `family`: the article names its family, the list another version;
 * `homologated`: approved for named information, for a time; `not-listed`; `unknown`: the licence is not known.
 */
export type FrenchStatusId = 'listed' | 'family' | 'homologated' | 'not-listed' | 'unknown'

export interface FrenchListInfo {
  readonly title: Localized
  readonly url: string
  /** ISO date of the page's last change. */
  readonly edition: string
  /** ISO date on which the page was read. */
  readonly consulted: string
  /** Whether that was long enough before `now` for the page to have changed. */
  readonly ageing: boolean
}

export interface FrenchStatus {
  readonly id: string | null
  readonly kind: Published
  readonly status: FrenchStatusId
  /** A few words, for a cell. */
  readonly label: Localized
  /** A sentence, with the date of the list. */
  readonly text: Localized
  readonly list: FrenchListInfo
  readonly source: Source
  /** The licence of the list that stands nearest, when there is one. */
  readonly prefer?: string
  readonly homologation?: Homologation
}
