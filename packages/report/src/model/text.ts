import type { Localized } from './types.ts'

export type Params = Readonly<Record<string, string | number>>

/**
 * Fills `{name}` holes of a text in both languages. An unknown hole is left as it stands, so that a
 * missing parameter is seen in tests rather than silently emptied.
 *
 * @example fill({ fr: '{n} jeux', en: '{n} datasets' }, { n: 3 }).fr // '3 jeux'
 */
export function fill(text: Localized, params: Params | undefined): Localized {
  if (!params) return text
  return { fr: fillOne(text.fr, params), en: fillOne(text.en, params) }
}

const HOLE = /\{([a-zA-Z]+)\}/g

function fillOne(template: string, params: Params): string {
  return template.replace(HOLE, (hole, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : hole))
}
