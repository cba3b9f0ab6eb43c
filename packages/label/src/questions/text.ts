import { ALL, FULLY_HELD } from '../model/bounds.ts'
import type { Kind } from './kind.ts'

/** A text that says something is worth everything: only its proof can tell more. */
export const text: Kind = {
  id: 'text',
  range: () => ALL,
  worth: (_question, value) => (typeof value === 'string' && value.trim() !== '' ? FULLY_HELD : null),
}
