import type { Localized } from '@communaux/report'
import { nearest } from '../model/nearest.ts'
import { CONFIG_KEYS } from './schema.ts'

/** The part of a zod issue that we put into words. */
export interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly expected?: string
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly message: string
}

/** One problem of the configuration in plain words: the key, what is wrong, what is expected. */
export function issueText(issue: Issue): Localized {
  const key = issue.path.map(String).join('.') || 'communaux.yml'
  if (issue.code === 'unrecognized_keys') return unknownKey(issue)
  if (issue.code === 'invalid_value') {
    const values = (issue.values ?? []).map(String).join(', ')
    return { fr: `${key} : valeur non acceptée, attendu ${values}`, en: `${key}: value not accepted, expected ${values}` }
  }
  const expected = EXPECTED[issue.code === 'invalid_key' ? 'rules' : lastName(issue.path)]
  if (expected) return { fr: `${key} : attendu ${expected.fr}`, en: `${key}: expected ${expected.en}` }
  const type = TYPES[issue.expected ?? '']
  if (type) return { fr: `${key} : attendu ${type.fr}`, en: `${key}: expected ${type.en}` }
  return { fr: `${key} : valeur non acceptée`, en: `${key}: value not accepted` }
}

function unknownKey(issue: Issue): Localized {
  const key = issue.keys?.[0] ?? ''
  const near = issue.path.length === 0 ? nearest(key, CONFIG_KEYS) : null
  return {
    fr: `clé « ${key} » inconnue${near ? `, vouliez-vous dire « ${near} » ?` : ''}`,
    en: `unknown key “${key}”${near ? `, did you mean “${near}”?` : ''}`,
  }
}

const lastName = (path: readonly PropertyKey[]): string => path.findLast((step) => typeof step === 'string') ?? ''

const EXPECTED: Readonly<Record<string, Localized>> = {
  siren: { fr: 'un SIREN de 9 chiffres', en: 'a SIREN number of 9 digits' },
  until: { fr: 'une date AAAA-MM-JJ', en: 'a date YYYY-MM-DD' },
  reason: { fr: 'une raison en quelques mots', en: 'a reason in a few words' },
  rule: { fr: 'l’identifiant d’une règle, comme « dcat/period-order »', en: 'a rule id, such as “dcat/period-order”' },
  rules: { fr: 'des identifiants de règles, comme « dcat/period-order »', en: 'rule ids, such as “dcat/period-order”' },
  fingerprint: { fr: 'une empreinte de 16 chiffres hexadécimaux', en: 'a fingerprint of 16 hexadecimal digits' },
}

const TYPES: Readonly<Record<string, Localized>> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'des clés et leurs valeurs', en: 'keys and their values' },
  record: { fr: 'des clés et leurs valeurs', en: 'keys and their values' },
}
