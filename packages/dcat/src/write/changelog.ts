import { formatNumber, type Language, oneLine, typeset } from '@communaux/report'
import { classes } from '../data/classes.ts'
import type { CatalogDiff, Change, Changed, Compared, ComparedClass } from '../diff/types.ts'
import { classUnit, propertyWords, quote } from '../rules/rows/words.ts'
import { prefixed } from './rdf/names.ts'

export interface ChangelogOptions {
  readonly lang: Language
  /** `markdown`: for a file or a release; `text`: for a terminal. By default `markdown`. */
  readonly as?: 'markdown' | 'text'
}

const WORDS = {
  fr: { title: 'Ce qui a changé dans le catalogue', nothing: 'Rien n’a changé.', warnings: 'À savoir', added: 'Ajouts', removed: 'Retraits', changed: 'Modifications', colon: ' : ', precision: 'autre précision, même date', gone: 'retiré', come: 'ajouté', types: 'type', iri: 'adresse de la fiche (IRI)', more: (n: string) => `et ${n} autres` },
  en: { title: 'What changed in the catalogue', nothing: 'Nothing changed.', warnings: 'Good to know', added: 'Additions', removed: 'Removals', changed: 'Changes', colon: ': ', precision: 'another precision, same date', gone: 'removed', come: 'added', types: 'type', iri: 'address of the entry (IRI)', more: (n: string) => `and ${n} more` },
} as const

/** Values shown of one change, and characters shown of one value. */
const MOST = 5
const LONGEST = 160

/**
 * The changelog of a catalogue, for people: what to know first, then what was added, removed and changed, entry by entry.
 *
 * @example writeChangelog(diff(yesterday, today), { lang: 'fr' })
 */
export function writeChangelog(changes: CatalogDiff, { lang, as = 'markdown' }: ChangelogOptions): string {
  const words = WORDS[lang]
  const safe = as === 'markdown' ? escaped : oneLine
  const heading = (level: number, text: string): string => (as === 'markdown' ? `${'#'.repeat(level)} ${safe(text)}` : text)
  const listed = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', heading(2, title), '', ...lines.map((line) => `- ${line}`)])
  const name = (entry: Compared): string => safe(`${nameOf(entry)} (${classWord(entry.class, lang)})`)
  const entry = (changed: Changed): readonly string[] => ['', heading(3, `${nameOf(changed)} (${classWord(changed.class, lang)})`), '', ...changed.changes.map((change) => `- ${safe(lineOf(change, changed.class, lang))}`)]
  const { warnings, added, removed, changed } = changes
  const body = [
    ...listed(words.warnings, warnings.map(({ text }) => safe(text[lang]))),
    ...listed(words.added, added.map(name)),
    ...listed(words.removed, removed.map(name)),
    ...(changed.length === 0 ? [] : ['', heading(2, words.changed), ...changed.flatMap(entry)]),
  ]
  return `${[heading(1, words.title), ...(body.length === 0 ? ['', words.nothing] : body)].map((line) => typeset(line, lang)).join('\n')}\n`
}

const nameOf = ({ title, subject }: Compared): string => title || subject
const classWord = (name: ComparedClass, lang: Language): string => classUnit(classes[name].iri).one[lang]

/** « titre : « Arbres » → « Arbres d’alignement » ». */
function lineOf({ path, lang: tag, kind, from, to }: Change, name: ComparedClass, lang: Language): string {
  const words = WORDS[lang]
  const property = path.map((iri) => propertyWord(iri, name, lang)).join(' › ') + (tag === undefined ? '' : ` (${tag})`)
  const values = (list: readonly string[]): string => [...list.slice(0, MOST).map((value) => quote(shortened(value), lang)), ...(list.length > MOST ? [words.more(formatNumber(list.length - MOST, lang))] : [])].join(', ')
  if (kind === 'added') return `${property}${words.colon}${words.come} ${values(to)}`
  if (kind === 'removed') return `${property}${words.colon}${words.gone} ${values(from)}`
  return `${property}${words.colon}${values(from)} → ${values(to)}${kind === 'precision' ? ` (${words.precision})` : ''}`
}

function propertyWord(iri: string, name: ComparedClass, lang: Language): string {
  if (iri === '@id') return WORDS[lang].iri
  const short = prefixed(iri)
  if (!short) return iri
  const written = `${short.prefix}:${short.local}`
  return written === 'rdf:type' ? WORDS[lang].types : propertyWords(classes[name].iri, written, {})[lang]
}

const shortened = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)

/**
 * A text that acts as nothing in Markdown: CommonMark (0.31, 2.4) takes a backslash before any ASCII punctuation as the character
 * itself; a word joiner keeps a forge from making a mention of `@name` or `#12`.
 */
const escaped = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/([@#])(?=\w)/g, '$1\u2060')
    .replace(/^(\d*)([-+.)])/, '$1\\$2')
