/**
 * A text in several languages: language tag in lower case → one text or several; `und` where no
 * language is stated.
 */
export type LangMap = Readonly<Record<string, string | readonly string[]>>

/**
 * The text to show in a language: that language, else one of its regions (`fr-be` for `fr`), else the text
 * without language, else French, English, and whatever comes first.
 *
 * @returns an empty string when there is no text at all
 * @example label({ en: 'Trees', fr: 'Arbres' }, 'fr') // 'Arbres'
 */
export function label(map: LangMap | undefined, lang: string): string {
  if (!map) return ''
  const region = Object.keys(map).find((tag) => tag.startsWith(`${lang}-`))
  const order = [lang, region, 'und', 'fr', 'en', ...Object.keys(map)]
  for (const tag of order) {
    const text = tag !== undefined && Object.hasOwn(map, tag) ? textsOf(map[tag])[0] : undefined
    if (text) return text
  }
  return ''
}

/** Every text of a map with its tag (`und` where there is none), in order. */
export function* entries(map: LangMap | undefined): Generator<readonly [tag: string, text: string]> {
  for (const [tag, value] of Object.entries(map ?? {})) for (const text of textsOf(value)) yield [tag, text]
}

function textsOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}
