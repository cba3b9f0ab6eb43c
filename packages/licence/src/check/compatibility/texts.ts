import type { Localized, Source } from '@communaux/report'
import type { Matter } from '../../model/compatibility/types.ts'

export const SPDX_SOURCE: Source = { title: 'Liste des licences SPDX', url: 'https://spdx.org/licenses/' }

/** Of a licence that is made for something else than what is asked about. */
export const OTHER_MATTER: Readonly<Record<Matter, Localized>> = {
  software: { fr: 'Cette licence est faite pour des données ou des œuvres : son texte ne dit rien du logiciel.', en: 'This licence is made for data or works: its text says nothing of software.' },
  data: { fr: 'Cette licence est faite pour du logiciel : son texte ne dit rien des bases de données.', en: 'This licence is made for software: its text says nothing of databases.' },
}

export const NOT_STATED: Localized = { fr: 'La licence n’est pas précisée.', en: 'The licence is not stated.' }
export const SAME: Localized = { fr: 'C’est la même licence.', en: 'It is the same licence.' }
export const SAME_OR_LATER: Localized = { fr: 'C’est la même licence, ou une version que son texte permet de choisir.', en: 'It is the same licence, or a version that its text allows one to choose.' }
export const NOT_READ: Localized = { fr: 'Nous n’avons pas lu cette licence.', en: 'We have not read this licence.' }
export const NOT_PARSED: Localized = { fr: 'Cette expression ne se lit pas.', en: 'This expression cannot be read.' }
export const TOO_MANY: Localized = { fr: 'Cette expression offre trop de choix pour être comparée.', en: 'This expression offers too many choices to be compared.' }
export const EXCEPTION_ADDED: Localized = { fr: 'L’exception de ce qui sort ne peut être accordée que par qui a les droits sur le tout.', en: 'The exception of what goes out can only be granted by who holds the rights on the whole.' }
export const EXCEPTION_MAY_ALLOW: Localized = { fr: 'Sans son exception, la réponse serait non ; l’exception permet peut-être cet usage.', en: 'Without its exception the answer would be no; the exception may allow this use.' }
export const EXCEPTION_LINKS: Localized = { fr: 'Son exception permet de lier ce code à un programme sous une autre licence, aux conditions qu’elle dit.', en: 'Its exception allows linking this code to a program under another licence, on the terms it tells.' }
