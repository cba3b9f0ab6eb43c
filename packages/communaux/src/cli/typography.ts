import type { Language } from '@communaux/report'

/** French puts a non-breaking space inside guillemets and before high punctuation; English none. */
export function typeset(text: string, lang: Language): string {
  if (lang !== 'fr') return text
  return text.replace(/ ([:;?!»])(?=[\s»)]|$)/g, '\u00a0$1').replace(/« /g, '«\u00a0')
}
