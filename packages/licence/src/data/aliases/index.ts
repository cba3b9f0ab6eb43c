/** Rows are plain JSON, so that anybody can add one: what people write, what it means, one example. */
import creativeCommons from './creative-commons.json' with { type: 'json' }
import dataPortals from './data-portals.json' with { type: 'json' }
import europeanCodes from './european-codes.json' with { type: 'json' }
import french from './french.json' with { type: 'json' }
import noLicence from './no-licence.json' with { type: 'json' }
import type { AliasRow } from './row.ts'
import software from './software.json' with { type: 'json' }

export type { AliasRow }

/** Titles, ids and addresses that the grammar does not find by itself. */
export const ALIASES: readonly AliasRow[] = [...french, ...dataPortals, ...creativeCommons, ...software, ...noLicence]

/** Codes of the European authority table of licences (the last segment of its addresses). */
export const EUROPEAN_CODES: readonly AliasRow[] = europeanCodes
