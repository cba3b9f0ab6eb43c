/**
 * Spreadsheets run a cell that starts with one of these marks. An apostrophe before it makes it a text; where the text itself starts
 * with apostrophes, one more is added, so that taking one off gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/

export const isFormula = (cell: string): boolean => FORMULA.test(cell)

/** @example guardFormula('=1+1') // "'=1+1" */
export const guardFormula = (cell: string): string => (isFormula(cell) ? `'${cell}` : cell)

/** @example withoutGuard("'=1+1") // '=1+1' */
export const withoutGuard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)
