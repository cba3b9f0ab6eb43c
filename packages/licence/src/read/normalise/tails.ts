/** What people add after the name: a copyright line, a pointer to a file. It changes nothing of the licence. */
const DATE = /[\s,]*(?:\d{1,2}\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:19|20)\d\d$/i
const TAILS: readonly RegExp[] = [DATE, /[\s,;.-]*(?:\bcopyright\b|\(c\)|©).*$/i, /[\s,;.(-]*\bsee\s.*$/i, /[\s,;.(-]*\bvoir\s.*$/i, /[\s,;:/-]+$/]
const HEAD = /^(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d\d)?[\s,:–-]*/i
const LABEL = /^(?:licen[cs]es?\s*[:=]|licensed under|publié sous|sous)\s+(?=\S)/i

/** A name without its tail, its head and its label; the name itself when nothing else is left. */
export function withoutTails(text: string): string {
  const headless = text.replace(HEAD, '').replace(LABEL, '')
  const short = TAILS.reduce((kept, tail) => kept.replace(tail, ''), headless)
  return short === '' ? text : short
}
