import { visible } from '../../model/visible.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** Element content (XML 1.0): characters that XML cannot hold become U+FFFD, `]]>` cannot appear. */
export const content = (text: string): string => visible(text).replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? '')

/** Attributes, in the order given; absent ones are left out. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${visible(String(value)).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? '')}"`)
    .join('')
