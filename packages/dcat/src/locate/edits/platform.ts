import { isReference } from '../../model/graph.ts'
import { platformText } from './platform-text.ts'
import { replacing, type WriteEdit } from './types.ts'

/** In the JSON of a platform a value is a text or a number, in the words of the platform. */
export const platformEdits: WriteEdit = ({ whole }, { property, to }) => {
  if (!whole) return undefined
  return replacing(whole, JSON.stringify(isReference(to) ? platformText(property, to.id, 'udata') : to.value))
}
