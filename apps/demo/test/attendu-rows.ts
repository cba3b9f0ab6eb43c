import { readFileSync } from 'node:fs'
import { SAMPLE_DIR } from '../src/paths.ts'
import { SAMPLE_ID } from '../src/sample/town.ts'
import type { Store } from '../src/store/port.ts'

/** One planted fact, its screen, and words of that screen. */
export interface Row {
  readonly fact: string
  readonly screen: string
  readonly words: string
}

/** The rows of every table of ATTENDU.md. */
export const rows: readonly Row[] = readFileSync(new URL('ATTENDU.md', SAMPLE_DIR), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 5 && (cells[2] ?? '').startsWith('/'))
  .map(([, fact = '', screen = '', words = '']) => ({ fact, screen, words }))

/** The address of a screen: names of facts become the hash of their proof, an id is encoded. */
export async function addressOf(store: Store, screen: string): Promise<string> {
  const facts = (await store.collections.latest(SAMPLE_ID))?.result?.facts ?? []
  const path = screen.replace(/\{([^}]+)\}/, (_, name: string) => facts.find(({ fact }) => fact === name)?.id ?? `absent-${name}`)
  const [before = '', id] = path.split('?id=')
  return `/collectivites/${SAMPLE_ID}${before === '/' ? '' : before}${id === undefined ? '' : `?id=${encodeURIComponent(id)}`}`
}
