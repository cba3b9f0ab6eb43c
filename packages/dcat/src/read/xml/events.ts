import type { Localized, RuleInfo } from '@communaux/report'
import type { Span } from '../reading.ts'
import type { TroubleParts } from '../troubles.ts'

/** An attribute as written: its qualified name, its value with entities undone, and the place of the value. */
export interface RawAttribute {
  readonly name: string
  readonly value: string
  readonly span: Span
}

/** What the scanner tells, in the order of the document. */
export interface XmlEvents {
  open(name: string, attributes: readonly RawAttribute[], span: Span): void
  text(value: string, span: Span): void
  close(span: Span): void
}

/** Says what was met, and where. */
export type Report = (rule: RuleInfo, span: Span | undefined, parts?: TroubleParts) => void

export const XML_TEXTS: Readonly<Record<XmlText, Localized>> = {
  'attribute-quotes': { fr: 'La valeur de l’attribut « {name} » n’est pas fermée par un guillemet.', en: 'The value of the attribute "{name}" is not closed by a quote.' },
  'attribute-twice': { fr: 'L’attribut « {name} » est écrit deux fois : seul le premier est gardé.', en: 'The attribute "{name}" is written twice: only the first is kept.' },
  'attribute-bad': { fr: 'Cet attribut n’est pas lisible : il a été ignoré.', en: 'This attribute cannot be read: it was skipped.' },
  space: { fr: 'Un espace spécial (insécable ou invisible) a été lu comme un espace.', en: 'A special space (no-break or invisible) was read as a space.' },
  'tag-open': { fr: 'La balise « {name} » ne finit pas par « > » : elle a été fermée ici.', en: 'The tag "{name}" does not end with ">": it was closed here.' },
  'name-bad': { fr: 'Le nom « {name} » contient un caractère interdit : il a été lu sans lui.', en: 'The name "{name}" holds a forbidden character: it was read without it.' },
  'close-missing': { fr: 'La balise « {name} » n’est pas fermée : elle l’a été ici.', en: 'The tag "{name}" is not closed: it was closed here.' },
  'close-other': { fr: 'Cette balise fermante n’a pas le nom de la balise ouverte, « {name} » : elle l’a fermée.', en: 'This closing tag does not have the name of the open one, "{name}": it closed it.' },
  'close-stray': { fr: 'La balise fermante « {name} » ne ferme rien : elle a été ignorée.', en: 'The closing tag "{name}" closes nothing: it was skipped.' },
  'lone-less-than': { fr: 'Un « < » seul doit s’écrire « &lt; » : il a été lu comme un texte.', en: 'A lone "<" must be written "&lt;": it was read as text.' },
  'not-ended': { fr: 'Ce passage devait finir par « {name} » : il a été fermé au premier « > ».', en: 'This passage should end with "{name}": it was closed at the first ">".' },
  'second-root': { fr: 'Le document a plus d’une racine : elles ont toutes été lues.', en: 'The document has more than one root: all were read.' },
  'outside-text': { fr: 'Il y a du texte hors de la racine : il a été ignoré.', en: 'There is text outside the root: it was skipped.' },
}
export type XmlText =
  | 'attribute-quotes' | 'attribute-twice' | 'attribute-bad' | 'close-missing' | 'close-other' | 'close-stray' | 'lone-less-than' | 'name-bad' | 'space' | 'tag-open' | 'not-ended' | 'second-root' | 'outside-text'
