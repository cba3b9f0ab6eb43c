import type { Element } from '../xml/tree.ts'

/** The text of an element of ISO 19139, whichever wrapper it is in (CharacterString, Anchor, URL, Date…). */
export function textOf(element: Element | undefined): string | undefined {
  if (!element) return undefined
  const inner = element.children.find(({ local }) => local !== 'PT_FreeText')
  const value = element.text || (inner ? (inner.text || inner.attributes.get('codeListValue')) ?? textOf(inner) : undefined)
  return value === '' ? undefined : value
}

/** The code of an element that holds one, else its text. */
export const codeOf = (element: Element | undefined): string | undefined => element?.children[0]?.attributes.get('codeListValue') ?? textOf(element)
