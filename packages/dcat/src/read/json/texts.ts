import type { Localized } from '@communaux/report'

export type JsonText =
  | 'many' | 'word' | 'colon' | 'value' | 'key' | 'bracket' | 'comma-extra' | 'comma-missing' | 'quotes' | 'control' | 'open' | 'escape' | 'unexpected' | 'stray'
  | 'comment' | 'space' | 'unclosed'

/** What the lenient reader of JSON says of each repair. */
export const JSON_TEXTS: Readonly<Record<JsonText, Localized>> = {
  many: { fr: 'Le document contient plusieurs JSON à la suite : ils ont été lus comme une liste.', en: 'The document holds several JSON texts in a row: they were read as a list.' },
  word: { fr: 'Ce mot n’existe pas en JSON : il a été lu comme une valeur vide ou un texte.', en: 'This word does not exist in JSON: it was read as an empty value or a text.' },
  colon: { fr: 'Il manque « : » entre le nom et sa valeur.', en: 'A ":" is missing between the name and its value.' },
  value: { fr: 'Il manque une valeur ici : le nom a été ignoré.', en: 'A value is missing here: the name was skipped.' },
  key: { fr: 'Ce nom doit être entre guillemets droits.', en: 'This name must be between straight quotes.' },
  bracket: { fr: 'Une accolade ou un crochet n’est pas fermé : il l’a été ici.', en: 'A brace or bracket is not closed: it was closed here.' },
  'comma-extra': { fr: 'Cette virgule est en trop.', en: 'This comma is one too many.' },
  'comma-missing': { fr: 'Il manque une virgule ici.', en: 'A comma is missing here.' },
  quotes: { fr: 'Ce texte doit être entre guillemets droits doubles.', en: 'This text must be between straight double quotes.' },
  control: { fr: 'Un retour à la ligne ou une tabulation dans un texte doit s’écrire \\n ou \\t.', en: 'A line break or a tab in a text must be written \\n or \\t.' },
  open: { fr: 'Ce texte n’est pas fermé par un guillemet.', en: 'This text is not closed by a quote.' },
  escape: { fr: 'Cette barre « \\ » ne veut rien dire en JSON : elle a été gardée.', en: 'This "\\" means nothing in JSON: it was kept.' },
  unexpected: { fr: 'Ce caractère n’est pas attendu ici : il a été ignoré.', en: 'This character is not expected here: it was skipped.' },
  stray: { fr: 'Cette accolade ou ce crochet ne ferme rien : il a été ignoré.', en: 'This brace or bracket closes nothing: it was skipped.' },
  space: { fr: 'Un espace spécial (insécable ou invisible) a été lu comme un espace.', en: 'A special space (no-break or invisible) was read as a space.' },
  unclosed: { fr: 'Cette accolade ou ce crochet n’est pas fermé.', en: 'This brace or bracket is not closed.' },
  comment: { fr: 'Le JSON n’a pas de commentaire : celui-ci a été ignoré.', en: 'JSON has no comments: this one was skipped.' },
}
