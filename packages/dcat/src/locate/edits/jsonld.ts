import { isBlank, isReference } from '../../model/graph.ts'
import { tagText } from './tag.ts'
import { replacing, type WriteEdit } from './types.ts'

/** In JSON-LD a value written in full needs nothing of the context. */
export const jsonldEdits: WriteEdit = ({ whole }, { to }) => {
  if (!whole) return undefined
  if (isReference(to)) return isBlank(to.id) ? undefined : replacing(whole, `{ "@id": ${JSON.stringify(to.id)} }`)
  const type = to.lang ? `, "@language": ${JSON.stringify(tagText(to.lang))}` : to.datatype ? `, "@type": ${JSON.stringify(to.datatype)}` : ''
  return replacing(whole, `{ "@value": ${JSON.stringify(to.value)}${type} }`)
}
