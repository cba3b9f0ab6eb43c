import { typeset, type Finding, type Language } from '@communaux/report'

/** A finding on one line, for standard error: place, then message. */
export function findingLine({ location, subject, message }: Finding, lang: Language): string {
  const place = location ? `${location.file}:${location.line}:${location.column}` : subject
  const text = typeset(message[lang], lang)
  return place === undefined ? text : `${place}${lang === 'fr' ? '\u00a0' : ''}: ${text}`
}
