import type { Localized } from '@communaux/report'
import type { ErrorCode, YAMLParseError } from 'yaml'

/** What the faults that people make are called in French; the reader itself speaks English. */
const FRENCH: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'ce nom précédé de « * » n’est défini nulle part par « & »',
  BAD_DQ_ESCAPE: 'une barre oblique inversée n’a pas de sens ici, entre guillemets doubles',
  BAD_INDENT: 'le retrait de cette ligne ne suit pas celui des lignes qui précèdent',
  BAD_SCALAR_START: 'un texte ne peut pas commencer par ce caractère : mettez-le entre guillemets',
  BLOCK_AS_IMPLICIT_KEY: 'deux « : » sur une ligne : mettez le texte entre guillemets, ou passez à la ligne',
  DUPLICATE_KEY: 'cette clé est déjà écrite plus haut',
  MISSING_CHAR: 'il manque un caractère (guillemet, crochet, accolade, virgule ou deux-points)',
  MULTILINE_IMPLICIT_KEY: 'une clé tient sur une ligne, suivie de « : »',
  MULTIPLE_DOCS: 'un seul document par fichier : « --- » ne peut pas revenir',
  TAB_AS_INDENT: 'une tabulation sert de retrait : mettez des espaces',
  UNEXPECTED_TOKEN: 'ce caractère n’est pas attendu ici',
}

/** A fault of YAML in words. */
export function yamlFault({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): Localized {
  return { fr: FRENCH[code] ?? message, en: message }
}

/** What stops a document that was read from being made into data: its aliases. */
export function aliasFault(cause: unknown): Localized {
  return { fr: 'un renvoi « * » ne mène à aucun « & » placé avant lui, ou il y en a trop', en: cause instanceof Error ? cause.message : String(cause) }
}
