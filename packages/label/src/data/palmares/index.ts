import { PAGES, ROWS } from './rows.ts'
import type { Laureate } from './types.ts'

/**
 * Results that could be read, 2016 to 2025. Not complete. Levels are those of each year's edition: the label hardens,
 * so they are never compared from one year to another without saying so.
 */
export const palmares: readonly Laureate[] = ROWS.map(([year, name, kind, level, mentions, page]) => ({ year, name, kind, level, mentions, source: PAGES[page] ?? '' }))
