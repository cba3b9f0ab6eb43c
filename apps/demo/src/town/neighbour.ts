import { readAnswers, type Answers } from '@communaux/label'
import { oneLine, type Localized } from '@communaux/report'
import { hashOf } from './id.ts'
import { SHARE_FORMAT } from './share.ts'

/** Another collectivity, as a file that it gave says it. */
export interface Neighbour {
  readonly id: string
  readonly name: string
  /** ISO day; null when the file does not say. */
  readonly date: string | null
  readonly answers: Answers
}

const LONGEST_NAME = 80

/**
 * Reads what a neighbour gave: a share file, or the answers to a questionnaire as `label.json` holds them.
 *
 * @param given the name typed by a person; it wins over the file's
 */
export function readNeighbour(text: string, given: string): { readonly neighbour: Neighbour } | { readonly problem: Localized; readonly field: 'fichier' | 'nom' } {
  const json = parsed(text)
  if (json === null) return { field: 'fichier', problem: { fr: 'Ce fichier n\'est pas du JSON : prenez « partage.json » ou « label.json » dans les exports de la voisine.', en: 'This file is not JSON: take “partage.json” or “label.json” from the neighbour\'s exports.' } }
  const share = json['format'] === SHARE_FORMAT ? json : { answers: json }
  const { value, findings } = readAnswers(share['answers'])
  if (!value || Object.keys(value.answers).length === 0) {
    const why = findings[0]?.message ?? { fr: 'aucune réponse n\'y est donnée', en: 'no answer is given in it' }
    return { field: 'fichier', problem: { fr: `Ce fichier ne contient pas de réponses au label : ${why.fr}`, en: `This file holds no answers to the label: ${why.en}` } }
  }
  const name = oneLine(given || textOf(share['name'])).slice(0, LONGEST_NAME)
  if (name === '') return { field: 'nom', problem: { fr: 'Ce fichier ne dit pas de qui il est : donnez le nom de la collectivité.', en: 'This file does not say whose it is: give the collectivity\'s name.' } }
  const date = textOf(share['date'])
  return { neighbour: { id: hashOf(`${name}\n${text}`).slice(0, 16), name, date: /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : null, answers: value } }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
