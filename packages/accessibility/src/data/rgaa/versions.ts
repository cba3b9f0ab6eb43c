/**
 * Versions of the RGAA that a statement may name, oldest first. `from` is the date of publication
 * (day 1 when only the month is known). A statement stays valid 18 months after the next version.
 */
export const RGAA_VERSIONS = [
  { id: '3', from: '2015-04-29' },
  { id: '4', from: '2019-09-20' },
  { id: '4.0', from: '2019-09-20' },
  { id: '4.1', from: '2021-02-01' },
  { id: '4.1.1', from: '2023-04-04' },
  { id: '4.1.2', from: '2023-04-18' },
] as const

/** The version in force: the one that a statement written today must name. */
export const CURRENT_VERSION = '4.1.2'
