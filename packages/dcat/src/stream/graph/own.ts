import { isReference, type Resource, type Value } from '../../model/graph.ts'

/**
 * The same text with memory of its own. A text cut from a longer one keeps all of it alive: what outlives its piece of the
 * document must be copied.
 */
export const own = (text: string): string => JSON.parse(JSON.stringify(text)) as string

export const ownValue = (value: Value): Value =>
  isReference(value)
    ? { id: own(value.id) }
    : { value: own(value.value), ...(value.lang !== undefined && { lang: own(value.lang) }), ...(value.datatype !== undefined && { datatype: own(value.datatype) }) }

export const ownResource = ({ id, types, properties }: Resource): Resource => ({
  id: own(id),
  types: types.map(own),
  properties: new Map([...properties].map(([property, values]) => [own(property), values.map(ownValue)])),
})
