import { typeset, type Language, type Localized } from '@communaux/report'
import { formats } from './formats.ts'

type Query = Readonly<Record<string, string | undefined>>

/** What every screen needs to speak: the language, and how to write texts, links, dates and numbers. */
export interface View {
  readonly lang: Language
  /** The address asked for, without its query. */
  readonly path: string
  /** This very page in the other language. */
  readonly otherLanguage: string
  /** A text in the reader's language. Both are given at once, so none can be missing. */
  t(fr: string, en: string): string
  /** The same, for a text that already has its two languages. */
  say(text: Localized): string
  /** An address of the application, in the reader's language. */
  href(path: string, query?: Query): string
  /** A day, such as « 15 octobre 2026 ». */
  date(iso: string): string
  /** A day and an hour. */
  moment(iso: string): string
  /** A number with its decimals, at most two. */
  number(value: number): string
  /** A share from 0 to 1, as a whole percentage. */
  percent(share: number): string
}

export function createView(lang: Language, path: string, query: Query = {}): View {
  const say = (text: Localized): string => typeset(plainApostrophes(text[lang]), lang)
  return {
    lang,
    path,
    otherLanguage: withQuery(path, { ...query, lang: lang === 'fr' ? 'en' : undefined }),
    say,
    t: (fr, en) => say({ fr, en }),
    href: (to, query = {}) => withQuery(to, lang === 'fr' ? query : { ...query, lang }),
    ...formats[lang],
  }
}

/** One apostrophe everywhere, the one that readers type when they search in a page. */
const plainApostrophes = (text: string): string => text.replaceAll('’', "'")

function withQuery(path: string, query: Query): string {
  const [beforeHash = '', hash] = path.split('#')
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
  const search = new URLSearchParams(given).toString()
  return beforeHash + (search ? `?${search}` : '') + (hash === undefined ? '' : `#${hash}`)
}
