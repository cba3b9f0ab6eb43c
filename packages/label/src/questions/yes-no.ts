import { ALL, FULLY_HELD, NONE_HELD } from '../model/bounds.ts'
import type { Kind } from './kind.ts'

/** True is worth everything, false nothing. */
export const yesNo: Kind = {
  id: 'yes-no',
  range: () => ALL,
  worth: (_question, value) => (value === true ? FULLY_HELD : value === false ? NONE_HELD : null),
}
