import { CATEGORIES, type Category, FOR_DATA_OR_WORKS } from '../data/categories.ts'

/**
 * What a licence asks in return, in coarse terms.
 *
 * @returns undefined when the table says nothing of it
 * @example categoryOf('GPL-2.0-only') // 'copyleft'
 */
export function categoryOf(id: string): Category | undefined {
  return CATEGORIES.find(([, list]) => listed(id, list))?.[0]
}

/** Whether a licence was written for data, documents or works rather than for software. */
export const isForData = (id: string): boolean => listed(id, FOR_DATA_OR_WORKS)

/** Whether an id is in a list of ids and beginnings of ids. */
function listed(id: string, list: string): boolean {
  return list.split(' ').some((entry) => id === entry || id.startsWith(`${entry}-`))
}
