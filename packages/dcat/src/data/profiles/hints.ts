import type { Localized } from '@communaux/report'

/** How to fill in a property that is missing: one sentence for whoever writes the record. */
export const hints: Readonly<Record<string, Localized>> = {
  'dcat:contactPoint': { fr: 'Donnez un nom de service et une adresse électronique de service, pas celle d’une personne.', en: 'Give the name and email address of a department, not of a person.' },
  'dcat:keyword': { fr: 'Trois à six mots que les habitants emploient, en minuscules.', en: 'Three to six words that residents use, in lower case.' },
  'dct:accrualPeriodicity': { fr: 'Si rien n’est prévu, dites-le aussi : « ponctuelle » ou « non planifiée ».', en: 'If nothing is planned, say so too: “as needed” or “not planned”.' },
  'dct:description': { fr: 'Plus de cent caractères : ce que contient le jeu, d’où il vient, à quoi il sert.', en: 'More than a hundred characters: what it holds, where it comes from, what it is for.' },
  'dct:identifier': { fr: 'Un identifiant unique qui ne change jamais : sans lui, data.gouv.fr saute le jeu.', en: 'A unique identifier that never changes: without one, data.gouv.fr skips the dataset.' },
  'dct:publisher': { fr: 'C’est la collectivité qui publie, avec son nom.', en: 'It is the collectivity that publishes, with its name.' },
  'dct:spatial': { fr: 'data.gouv.fr lit un contour (GeoJSON ou WKT), pas le nom ni le code d’une commune.', en: 'data.gouv.fr reads a geometry (GeoJSON or WKT), not the name or code of a commune.' },
  'dct:temporal': { fr: 'Une date de début et une date de fin.', en: 'A start date and an end date.' },
  'dct:title': { fr: 'Un titre court qui dit de quoi il s’agit et où.', en: 'A short title that says what it is about and where.' },
}
