import { hash64, type Language } from '@communaux/report'
import type { Deadline } from './deadlines.ts'

/** The deadlines as an iCalendar file (RFC 5545): whole days, lines folded at 75 octets. */
export function writeIcs(deadlines: readonly Deadline[], { lang, at, name }: { readonly lang: Language; readonly at: string; readonly name: string }): string {
  const stamp = at.replace(/[-:]|\.\d+/g, '')
  const events = deadlines.flatMap(({ date, text }) => [
    'BEGIN:VEVENT',
    `UID:${hash64(`${date} ${text.fr}`)}@communaux`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date.slice(0, 10).replaceAll('-', '')}`,
    `SUMMARY:${escaped(text[lang])}`,
    'END:VEVENT',
  ])
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Communaux//Communaux//FR', `X-WR-CALNAME:${escaped(name)}`, ...events, 'END:VCALENDAR']
  return `${lines.flatMap(folded).join('\r\n')}\r\n`
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** Cut between characters, never inside one; the next lines begin with a space. */
function folded(line: string): string[] {
  const lines: string[] = []
  let current = ''
  for (const character of Array.from(line)) {
    if (Buffer.byteLength(current + character) > 74) {
      lines.push(current)
      current = ' '
    }
    current += character
  }
  return [...lines, current]
}
