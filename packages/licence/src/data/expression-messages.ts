import type { Localized } from '@communaux/report'

export type ExpressionFault =
  | 'empty'
  | 'tooLong'
  | 'character'
  | 'whitespace'
  | 'licence'
  | 'exception'
  | 'reference'
  | 'operatorCase'
  | 'operatorSpace'
  | 'missingLicence'
  | 'missingException'
  | 'missingOperator'
  | 'unclosed'
  | 'unopened'
  | 'plus'
  | 'withGroup'
  | 'special'

/** What is said of each fault of a licence expression; `{text}` is the faulty part. */
export const EXPRESSION_MESSAGES: Readonly<Record<ExpressionFault, Localized>> = {
  empty: { fr: 'L’expression est vide.', en: 'The expression is empty.' },
  tooLong: { fr: 'L’expression est trop longue ou trop imbriquée pour être lue.', en: 'The expression is too long or too nested to be read.' },
  character: { fr: '« {text} » n’a pas sa place dans une expression SPDX.', en: '“{text}” has no place in an SPDX expression.' },
  whitespace: { fr: 'Une expression tient sur une ligne, avec des espaces seulement.', en: 'An expression stands on one line, with spaces only.' },
  licence: { fr: '« {text} » n’est pas un identifiant de la liste SPDX {list}.', en: '“{text}” is not an identifier of the SPDX list {list}.' },
  exception: { fr: '« {text} » n’est pas une exception de la liste SPDX {list}.', en: '“{text}” is not an exception of the SPDX list {list}.' },
  reference: { fr: '« {text} » n’est pas bien formé : LicenseRef- ou AdditionRef-, puis des lettres, chiffres, points ou tirets.', en: '“{text}” is not well formed: LicenseRef- or AdditionRef-, then letters, digits, points or hyphens.' },
  operatorCase: { fr: 'Un opérateur s’écrit tout en majuscules ou tout en minuscules : « {text} ».', en: 'An operator is all upper case or all lower case: “{text}”.' },
  operatorSpace: { fr: 'Il faut un espace de chaque côté de « {text} ».', en: 'There must be a space on each side of “{text}”.' },
  missingLicence: { fr: 'Il manque une licence ici.', en: 'A licence is missing here.' },
  missingException: { fr: 'Il manque une exception après WITH.', en: 'An exception is missing after WITH.' },
  missingOperator: { fr: 'Il manque AND, OR ou WITH avant « {text} ».', en: 'AND, OR or WITH is missing before “{text}”.' },
  unclosed: { fr: 'Cette parenthèse n’est pas fermée.', en: 'This parenthesis is not closed.' },
  unopened: { fr: 'Cette parenthèse ne ferme rien.', en: 'This parenthesis closes nothing.' },
  plus: { fr: '« + » suit un identifiant sans espace, une seule fois, et jamais un -only, un -or-later ou une référence.', en: '“+” follows an identifier without a space, once, and never an -only, an -or-later or a reference.' },
  withGroup: { fr: 'WITH s’applique à une seule licence.', en: 'WITH applies to a single licence.' },
  special: { fr: '{text} ne se combine pas avec OR ni avec WITH.', en: '{text} cannot be combined with OR or WITH.' },
}
