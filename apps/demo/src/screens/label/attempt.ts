import type { StoredAnswer } from '../../store/port.ts'

/** What kept an answer from being saved. */
export type Trouble =
  | { readonly question: string; readonly kind: 'error'; readonly message: string }
  /** Somebody saved another answer meanwhile: both are shown. */
  | { readonly question: string; readonly kind: 'conflict'; readonly yours: StoredAnswer; readonly theirs: StoredAnswer }
