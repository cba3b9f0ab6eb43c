import { createHash } from 'node:crypto'
import type { Evidence } from '@communaux/report'
import type { FactId } from '@communaux/label'
import { VERSION } from '../data/version.ts'

/** What a measure gives for one fact. */
export interface Measured {
  readonly value: boolean | number | string | readonly string[]
  /** The words or figures that a person can check. */
  readonly excerpt?: string
  /** Where it was seen, when it is not the source itself. */
  readonly url?: string
}

/** What was read, and by which rules: the same for every fact of one source. */
export interface Origin {
  readonly rule: string
  readonly edition: string
  /** SHA-256 of the bytes read. */
  readonly inputHash: string
  /** Address of what was read, when it has one that others can open. */
  readonly url?: string
  /** ISO 8601. */
  readonly at: string
}

/**
 * SHA-256 in hexadecimal.
 *
 * @example sha256('').slice(0, 8) // 'e3b0c442'
 */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/**
 * The evidence of a fact. Its id is the hash of what was measured, from what and by which rule: the same
 * measure of the same bytes has the same id whenever it is made, so a replay gives the same bytes.
 *
 * @example evidenceOf('donnees.jeux', { value: 31 }, { rule: 'catalogue/jeux', edition: '1', inputHash: sha256(bytes), at: '2026-10-15' }).id
 */
export function evidenceOf(fact: FactId, { value, excerpt, url }: Measured, origin: Origin): Evidence {
  const { rule, edition, inputHash, at } = origin
  const address = [url, origin.url].find((candidate) => candidate !== undefined && /^https?:/i.test(candidate))
  const content = { fact, value, rule, edition, inputHash, ...(address === undefined ? {} : { url: address }), ...(excerpt === undefined ? {} : { excerpt }) }
  return { id: sha256(JSON.stringify(content)), ...content, tool: `communaux ${VERSION}`, at }
}
