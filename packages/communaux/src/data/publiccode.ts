/** Keys that every version of publiccode.yml asks for (0.2 to 0.7). */
export const PUBLICCODE_KEYS: readonly string[] = ['publiccodeYmlVersion', 'name', 'url', 'developmentStatus', 'softwareType', 'description', 'legal', 'maintenance']

/** The words that these keys may hold, in every version. */
export const PUBLICCODE_WORDS: Readonly<Record<string, readonly string[]>> = {
  developmentStatus: ['concept', 'development', 'beta', 'stable', 'obsolete'],
  'maintenance.type': ['internal', 'contract', 'community', 'none'],
}
