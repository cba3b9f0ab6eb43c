import { LANGUAGES } from '../../data/iso-19115.ts'
import { isReference } from '../../model/graph.ts'
import { type Repair, safely } from '../repair.ts'

/** `fr_fr` as `fr-fr`, `fra` as `fr`. */
function tagOf(written: string): string {
  const [first = '', ...others] = written.replaceAll('_', '-').split('-')
  return [LANGUAGES.get(first)?.tag ?? first, ...others].join('-')
}

export const repairLanguageTag: Repair = {
  id: 'dcat/repair-language-tag',
  severity: 'warning',
  title: { fr: 'La langue d’un texte est une étiquette BCP 47.', en: 'The language of a text is a BCP 47 tag.' },
  message: { fr: '{node} : l’étiquette de langue du texte « {from} » est corrigée.', en: '{node}: the language tag of the text “{from}” is corrected.' },
  does: { fr: 'Corriger l’étiquette de langue', en: 'Correct the language tag' },
  source: { title: 'BCP 47 (RFC 5646)', clause: '2.1 et 2.2.1', url: 'https://www.rfc-editor.org/rfc/rfc5646#section-2.1' },
  remedy: { who: 'supplier', effort: 'hours', steps: [{ fr: 'Dans le flux, écrivez « fr » ou « fr-FR », avec un trait d’union.', en: 'In the feed, write “fr” or “fr-FR”, with a hyphen.' }] },
  change(value) {
    if (isReference(value) || !value.lang) return undefined
    const lang = tagOf(value.lang)
    return safely(lang === value.lang ? undefined : { value: value.value, lang })
  },
}
