import type { Localized } from '@communaux/report'

/** What the reader of CSV says of each trouble. */
export const CSV_TEXTS: Readonly<Record<'title' | 'ragged' | 'quote' | 'open' | 'joined' | 'twice', Localized>> = {
  title: { fr: 'Le tableau commence par {count} ligne(s) de titre : elles ont été ignorées.', en: 'The table starts with {count} line(s) of title: they were skipped.' },
  ragged: { fr: 'Cette ligne a {found} colonnes, l’en-tête en a {expected}.', en: 'This row has {found} columns, the header has {expected}.' },
  joined: { fr: 'Deux lignes du tableau n’en font qu’une : elles ont été séparées.', en: 'Two rows of the table are on one line: they were parted.' },
  twice: { fr: 'Des colonnes ont le même nom : {columns}. Seule la première a été lue.', en: 'Some columns have the same name: {columns}. Only the first was read.' },
  quote: { fr: 'Un guillemet n’est pas à sa place : il a été gardé dans le texte.', en: 'A quote is out of place: it was kept in the text.' },
  open: { fr: 'Ce texte n’est pas fermé par un guillemet : il a été lu jusqu’au bout de la case.', en: 'This text is not closed by a quote: it was read to the end of the cell.' },
}
