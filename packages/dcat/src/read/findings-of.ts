import { type Finding, finding, type Fix } from '@communaux/report'
import { placesOf } from './json/places.ts'
import { type Lines, linesOf } from './lines.ts'
import type { Span, Trouble } from './reading.ts'

/**
 * Makes the findings of troubles: their places in lines and columns, and the edits that mend them when one is safe. The text
 * is only looked at when there is something to show.
 */
export function findingsOf(troubles: readonly Trouble[], text: string, file: string): readonly Finding[] {
  const lines = linesOf(text, file)
  const paths = troubles.flatMap(({ path, span }) => (path && !span ? [path] : []))
  const places = paths.length > 0 ? placesOf(text, paths) : []
  let next = 0
  return troubles.map((trouble) => {
    const found = trouble.path && !trouble.span ? places[next++] : undefined
    const place = trouble.span ?? found ?? wordsPlace(text, trouble.words ?? trouble.value)
    return findingOf(trouble, place, lines)
  })
}

function wordsPlace(text: string, words: unknown): Span | undefined {
  if (typeof words !== 'string' || words === '') return undefined
  const [found] = [JSON.stringify(words), words].filter((written) => text.includes(written))
  return found === undefined ? undefined : { start: text.indexOf(found), length: found.length }
}

function findingOf({ rule, path, params, message, severity, subject, value, replacement }: Trouble, span: Span | undefined, lines: Lines): Finding {
  return finding(rule, {
    ...(params && { params }),
    ...(message && { message }),
    ...(severity && { severity }),
    ...(subject !== undefined && { subject }),
    ...(path && { path }),
    ...(value !== undefined && { value }),
    ...(span && { location: lines.locate(span) }),
    ...(span && replacement !== undefined && { fix: fixOf(span, replacement) }),
  })
}

const fixOf = ({ start, length }: Span, text: string): Fix => ({
  title: text === '' ? { fr: 'Retirer ce passage', en: 'Take this out' } : { fr: `Écrire « ${text} »`, en: `Write "${text}"` },
  safe: true,
  edits: [{ range: [start, start + length], text }],
})
