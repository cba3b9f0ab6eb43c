/** Licences that may reach the whole of which they are a part: GNU GPL and AGPL. The LGPL and the file-wide ones do not. */
const RECIPROCAL = /^A?GPL-/

/**
 * Whether an expression leaves no way out of a reciprocal licence: one branch of an OR without it is enough.
 *
 * @example isReciprocal('MIT OR GPL-2.0-only') // false
 */
export const isReciprocal = (expression: string): boolean =>
  expression.split(/\s+OR\s+/).every((branch) => branch.split(/\s+AND\s+/).some((id) => RECIPROCAL.test(id.replace(/[()]/g, '').trim())))
