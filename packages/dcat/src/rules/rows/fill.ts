/** What the holes of a text are filled with, in one language. */
export type Words = Readonly<Record<string, string | number>>

/** The pieces of each template: texts at even places, names of holes at odd ones. A catalogue fills few templates very often. */
const pieces = new Map<string, readonly string[]>()

/**
 * Fills the `{hole}`s of a template. A hole without word stays as it is, for whoever fills it later.
 *
 * @example fillText('{node} a {n} titres', { n: 2 }) // '{node} a 2 titres'
 */
export function fillText(template: string, words: Words): string {
  let parts = pieces.get(template)
  if (!parts) pieces.set(template, (parts = template.split(/\{([a-zA-Z]+)\}/)))
  let text = ''
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? ''
    text += i % 2 === 0 ? part : Object.hasOwn(words, part) ? String(words[part]) : `{${part}}`
  }
  return text
}
