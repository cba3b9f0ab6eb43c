import type { State } from '../../model/words.ts'

/** How a piece of text is set off. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly soft: (text: string) => string
  readonly state: (state: State, text: string) => string
}

const COLOUR: Readonly<Record<State, number>> = { passes: 32, fails: 31, unknown: 33, 'not-applicable': 2 }

const sgr = (code: number) => (text: string): string => `\u001b[${code}m${text}\u001b[0m`
const plain = (text: string): string => text

const COLOURED: Paint = { strong: sgr(1), soft: sgr(2), state: (state, text) => sgr(COLOUR[state])(text) }
const PLAIN: Paint = { strong: plain, soft: plain, state: (_, text) => text }

/** Terminal colours, or none. */
export const paint = (color: boolean): Paint => (color ? COLOURED : PLAIN)
