import type { Language, Localized, Source } from '../../model/types.ts'

export type Label =
  | 'automatic' | 'inShort' | 'toFix' | 'toCheck' | 'holds' | 'untested' | 'how' | 'why' | 'who' | 'time'
  | 'rule' | 'source' | 'domain' | 'checks' | 'subject' | 'reason' | 'versions' | 'tool' | 'ruleSets'
  | 'settings' | 'nothing' | 'nothingToCheck' | 'noRule'

/** The words of the documents for people, beside those of the model. */
const LABELS: Readonly<Record<Label, Localized>> = {
  automatic: { fr: 'Contrôle automatique', en: 'Automatic check' },
  inShort: { fr: 'En bref', en: 'In short' },
  toFix: { fr: 'À corriger', en: 'To fix' },
  toCheck: { fr: 'À vérifier', en: 'To check' },
  holds: { fr: 'Ce qui tient', en: 'What holds' },
  untested: { fr: 'Ce qui n’a pas été contrôlé', en: 'What was not checked' },
  how: { fr: 'Comment', en: 'How' },
  why: { fr: 'Pourquoi', en: 'Why' },
  who: { fr: 'Qui', en: 'Who' },
  time: { fr: 'Temps', en: 'Time' },
  rule: { fr: 'Règle', en: 'Rule' },
  source: { fr: 'Source', en: 'Source' },
  domain: { fr: 'Domaine', en: 'Domain' },
  checks: { fr: 'Contrôles', en: 'Checks' },
  subject: { fr: 'Objet', en: 'Subject' },
  reason: { fr: 'Raison', en: 'Reason' },
  versions: { fr: 'Versions et réglages', en: 'Versions and settings' },
  tool: { fr: 'Outil', en: 'Tool' },
  ruleSets: { fr: 'Règles', en: 'Rule sets' },
  settings: { fr: 'Réglages', en: 'Settings' },
  nothing: { fr: 'Rien à corriger.', en: 'Nothing to fix.' },
  nothingToCheck: { fr: 'Rien à vérifier.', en: 'Nothing to check.' },
  noRule: { fr: 'Aucune règle contrôlée.', en: 'No rule was checked.' },
}

/** One of those words. */
export const label = (name: Label, lang: Language): string => LABELS[name][lang]

/** « titre, article » of a source, on one line. */
export const sourceText = ({ title, clause }: Source): string => (clause === undefined ? title : `${title}, ${clause}`)

/** The label followed by a colon, as the language sets it. */
export const labelled = (name: Label, lang: Language): string => (lang === 'fr' ? `${LABELS[name].fr}\u00a0:` : `${LABELS[name].en}:`)
