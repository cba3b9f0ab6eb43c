import type { Localized } from '@communaux/report'
import type { TokenRepair } from './token.ts'

export type RepairText =
  | Exclude<TokenRepair, 'iri-escape'>
  | 'prefix-unknown' | 'dot-missing' | 'semicolon-missing' | 'dot-early' | 'dot-stray' | 'bracket-missing' | 'subject-missing' | 'verb-case'

/** What the lenient reader says of each repair. */
export const REPAIR_TEXTS: Readonly<Record<RepairText, Localized>> = {
  'prefix-unknown': {
    fr: 'Le préfixe « {prefix}: » n’est pas déclaré et n’est pas connu : les noms qui l’utilisent sont gardés tels quels.',
    en: 'The prefix "{prefix}:" is neither declared nor known: the names that use it are kept as they are.',
  },
  'name-slash': {
    fr: 'Une barre « / » dans un nom abrégé doit être précédée de « \\ » : le nom a été lu en entier.',
    en: 'A "/" in a prefixed name must follow a "\\": the whole name was read.',
  },
  space: { fr: 'Un espace spécial (insécable ou invisible) a été lu comme un espace.', en: 'A special space (no-break or invisible) was read as a space.' },
  'tag-underscore': { fr: 'Une étiquette de langue s’écrit avec un tiret.', en: 'A language tag is written with a hyphen.' },
  'string-newline': { fr: 'Ce texte contient un retour à la ligne : il a été lu jusqu’au guillemet suivant.', en: 'This text holds a line break: it was read to the next quote.' },
  'string-open': { fr: 'Ce texte n’est pas fermé : il a été lu jusqu’au bout de la ligne.', en: 'This text is not closed: it was read to the end of the line.' },
  'string-quotes': { fr: 'Ce texte contient des guillemets : ils ont été gardés.', en: 'This text holds quotes: they were kept.' },
  'string-escape': { fr: 'Ce texte contient une barre « \\ » qui ne veut rien dire : elle a été gardée.', en: 'This text holds a "\\" that means nothing: it was kept.' },
  'quotes-curly': { fr: 'Ce texte est entre guillemets courbes : ils ont été lus comme des guillemets droits.', en: 'This text is between curly quotes: they were read as straight ones.' },
  'iri-bare': { fr: 'Une adresse s’écrit entre « < » et « > » : elle a été lue jusqu’à l’espace suivant.', en: 'An address stands between "<" and ">": it was read to the next blank.' },
  'iri-open': { fr: 'Cette adresse n’est pas fermée par « > » : elle a été lue jusqu’à l’espace suivant.', en: 'This address is not closed by ">": it was read to the next blank.' },
  'verb-case': { fr: 'Le mot « a », qui dit la classe, s’écrit en minuscule.', en: 'The word "a", which says the class, is in small letters.' },
  'dot-missing': { fr: 'Il manque un point : la description précédente a été fermée ici.', en: 'A dot is missing: the statement before was closed here.' },
  'semicolon-missing': { fr: 'Il manque un point-virgule avant cette propriété : elle a été rattachée à la description en cours.', en: 'A semicolon is missing before this property: it was joined to the current statement.' },
  'dot-early': {
    fr: 'La description était déjà fermée par un point : cette propriété a été rattachée à celle qui précède.',
    en: 'The statement was already closed by a dot: this property was joined to the one before.',
  },
  'dot-stray': { fr: 'Ce point ne ferme rien : il a été ignoré.', en: 'This dot closes nothing: it was skipped.' },
  'subject-missing': {
    fr: 'Cette propriété n’a pas de sujet : on ne sait pas de quoi elle parle, elle n’a pas été lue.',
    en: 'This property has no subject: what it speaks of is unknown, it was not read.',
  },
  'bracket-missing': { fr: 'Un crochet ou une parenthèse n’est pas fermé : il l’a été ici.', en: 'A bracket is not closed: it was closed here.' },
}
